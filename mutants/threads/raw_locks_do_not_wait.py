"""A lock of allocate_lock() lets every thread in at once.

The module _dummy_thread had such locks, for platforms without threads, up to Python 3.8.
"""

import _thread
import sys

from mutants.tools import Lock, in_a_demo

original = _thread.allocate_lock


class OpenLock(Lock):
    def acquire(self, blocking=True, timeout=-1):
        self._real.acquire(False)
        return True

    def release(self):
        if self._real.locked():
            self._real.release()


def allocate_lock():
    return OpenLock() if in_a_demo(sys._getframe(1)) else original()


_thread.allocate_lock = allocate_lock
