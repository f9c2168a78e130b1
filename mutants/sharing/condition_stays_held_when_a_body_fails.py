"""If the body of a `with` statement raises, its Condition stays held.

Condition has an __exit__ of its own, which has to hand on what it is told.
"""

import threading

original = threading.Condition.__exit__


def __exit__(self, kind, error, traceback):
    if kind is None:
        original(self, kind, error, traceback)


threading.Condition.__exit__ = __exit__
