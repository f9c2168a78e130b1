"""A Timer passes the first of its positional arguments on, and no more.

It is called with one argument so often that nobody notices.
"""

import threading

original = threading.Timer.__init__


def __init__(self, interval, function, args=None, kwargs=None):
    original(self, interval, function, (args or [])[:1], kwargs)


threading.Timer.__init__ = __init__
