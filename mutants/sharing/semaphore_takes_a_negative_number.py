"""Semaphore(-1) raises nothing, and is like Semaphore(0).

The first value is looked at once, in a line that seems to do nothing.
"""

import threading

original = threading.Semaphore.__init__


def __init__(self, value=1):
    original(self, max(value, 0))


threading.Semaphore.__init__ = __init__
