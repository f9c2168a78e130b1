"""release() of a Semaphore gives back a token, and wakes no waiting thread.

The number and the waiting threads are kept apart, and both have to be updated. The Semaphore of
asyncio was broken for a while in how it woke its waiters (gh-90155).
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Semaphore.release


def release(self, *n):
    if in_a_demo(sys._getframe(1)) and not n:
        with self._cond:
            self._value += 1
    else:
        original(self, *n)


def __exit__(self, *exception):
    with self._cond:
        self._value += 1


threading.Semaphore.release = release
threading.Semaphore.__exit__ = __exit__
