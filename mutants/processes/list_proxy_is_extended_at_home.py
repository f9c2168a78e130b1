"""+= on a proxy of a list makes a new list of both, which nobody shares.

A proxy that only has `+` does that, and up to 3.13 many methods were missing (gh-103134).
"""

from multiprocessing.managers import ListProxy

if "__iadd__" in vars(ListProxy):
    del ListProxy.__iadd__
for base in ListProxy.__mro__:
    if "__iadd__" in vars(base):
        del base.__iadd__
