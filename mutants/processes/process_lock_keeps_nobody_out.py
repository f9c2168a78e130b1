"""A Lock between processes lets every process in.

A lock of threading that is copied along with its process does just that, and nobody says so.
"""

import multiprocessing

real = multiprocessing.Lock


class Lock:
    def __init__(self):
        self._real = real()

    def acquire(self, block=True, timeout=None):
        self._real.acquire(False)
        return True

    def release(self):
        if not self._real.acquire(False):
            self._real.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


multiprocessing.Lock = Lock
