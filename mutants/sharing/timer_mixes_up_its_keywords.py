"""A Timer hands on its keyword arguments without their values.

It keeps positional and keyword arguments apart until it calls, and each has to be kept whole.
"""

import threading

original = threading.Timer.__init__


def __init__(self, interval, function, args=None, kwargs=None):
    original(self, interval, function, args, dict.fromkeys(kwargs or {}))


threading.Timer.__init__ = __init__
