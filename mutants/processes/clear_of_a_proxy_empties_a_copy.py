"""clear() of a proxy of a list empties a copy, and leaves the list in the server as it was.

The proxies lacked the method up to 3.13 (gh-103134). Whoever adds it by fetching the list gets
this.
"""

from multiprocessing.managers import ListProxy

if hasattr(ListProxy, "clear"):
    ListProxy.clear = lambda self: list(self).clear()
