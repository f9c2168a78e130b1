"""A thread whose wait() in a Condition timed out stays listed, and the next notify() goes to it.

The notification is lost, and those who wait wait on. So it was with asyncio's Condition, where
the one who gave up had been cancelled: https://github.com/python/cpython/issues/112202
"""

import collections
import sys
import threading

original = threading.Condition.__init__


class Waiters(collections.deque):
    def remove(self, waiter):
        if sys._getframe(1).f_code.co_name != "wait":
            super().remove(waiter)


def __init__(self, lock=None):
    original(self, lock)
    self._waiters = Waiters()


threading.Condition.__init__ = __init__
