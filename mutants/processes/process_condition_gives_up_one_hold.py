"""wait() of a Condition of multiprocessing releases its lock once, however often it is held.

Whoever waits with a lock that it holds twice keeps it, so nobody can notify.
"""

from multiprocessing import synchronize


def wait(self, timeout=None):
    self._sleeping_count.release()
    self._lock.release()
    try:
        return self._wait_semaphore.acquire(True, timeout)
    finally:
        self._woken_count.release()
        self._lock.acquire()


synchronize.Condition.wait = wait
