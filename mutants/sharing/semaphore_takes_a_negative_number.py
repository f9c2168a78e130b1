"""A Semaphore of less than zero is accepted, as if it were of zero.

The first value is looked at once, in a line that seems to do nothing.
"""

import threading

original = threading.Semaphore.__init__


def __init__(self, value=1):
    original(self, max(value, 0))


threading.Semaphore.__init__ = __init__
