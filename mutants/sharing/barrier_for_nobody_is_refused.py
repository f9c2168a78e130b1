"""A Barrier for no thread at all, or for fewer, is refused with ValueError.

Python does that from 3.13 on.
"""

import threading

original = threading.Barrier.__init__


def __init__(self, parties, action=None, timeout=None):
    if parties < 1:
        raise ValueError("parties must be greater than 0")
    original(self, parties, action, timeout)


threading.Barrier.__init__ = __init__
