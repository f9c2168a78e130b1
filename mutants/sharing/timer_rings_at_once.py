"""A Timer does not wait for its interval.

A wait() on an event that returns early, for whatever reason, ends up in the function.
"""

import threading

original = threading.Timer.__init__


def __init__(self, interval, *args, **kwargs):
    original(self, 0, *args, **kwargs)


threading.Timer.__init__ = __init__
