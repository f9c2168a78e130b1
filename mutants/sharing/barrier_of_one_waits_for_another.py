"""A Barrier for one thread waits for a second.

Whoever comes waits, and asks only then whether all are there.
"""

import threading

original = threading.Barrier.__init__


def __init__(self, parties, action=None, timeout=None):
    original(self, 2 if parties == 1 else parties, action, timeout)


threading.Barrier.__init__ = __init__
