"""A timed acquire() of a semaphore looks at its start and at its end, not in between.

Threads that wait with a timeout and threads that wait without one may stand in different
queues, of which a release looks at one.
"""

import threading
from time import sleep

original = threading.Semaphore.acquire


def acquire(self, blocking=True, timeout=None):
    if timeout is None or original(self, False):
        return original(self, blocking) if timeout is None else True
    sleep(timeout)
    return original(self, False)


threading.Semaphore.acquire = acquire
