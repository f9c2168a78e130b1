"""The release of a Semaphore makes room, and does not wake who waits for it.

The semaphores of asyncio lost wakeups for years (gh-90155): the number was right, and yet
somebody waited.
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
