"""A Timer passes its first positional argument on, as often as there are arguments.

It is called with one argument so often that nobody notices.
"""

import threading

original = threading.Timer.__init__


def __init__(self, interval, function, args=None, kwargs=None):
    args = [args[0] for _ in args] if args else args
    original(self, interval, function, args, kwargs)


threading.Timer.__init__ = __init__
