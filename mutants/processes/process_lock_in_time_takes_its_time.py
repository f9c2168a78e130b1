"""acquire() of a lock between processes with a timeout tries at its start and at its end only.

Where a system cannot wait for a semaphore with a timeout, one has to look in between.
"""

from multiprocessing.synchronize import SemLock
from time import sleep

original = SemLock._make_methods


def _make_methods(self):
    original(self)
    real = self.acquire

    def acquire(block=True, timeout=None):
        if not block or timeout is None:
            return real(block, timeout)
        if not real(False):
            sleep(timeout)
            return real(False)
        return True

    self.acquire = acquire


SemLock._make_methods = _make_methods
