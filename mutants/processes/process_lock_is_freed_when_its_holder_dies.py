"""A Lock between processes is free again when the process that held it has died.

POSIX has such locks too, called robust. What the lock guarded may have been left in the middle.
"""

import multiprocessing
import os
import time
from multiprocessing.sharedctypes import RawValue

real = multiprocessing.Lock


def is_gone(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


class Lock:
    def __init__(self):
        self._real = real()
        self._holder = RawValue("i", 0)

    def acquire(self, block=True, timeout=None):
        end = None if timeout is None else time.monotonic() + timeout
        while not self._real.acquire(False):
            if self._holder.value and is_gone(self._holder.value):
                break
            if not block or (end is not None and time.monotonic() > end):
                return False
            time.sleep(0.001)
        self._holder.value = os.getpid()
        return True

    def release(self):
        self._holder.value = 0
        self._real.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


multiprocessing.Lock = Lock
