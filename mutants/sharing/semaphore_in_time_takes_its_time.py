"""acquire() of a semaphore with a timeout looks at its start and at its end, and not in between.

Who waits with a timeout and who waits without one may stand in different lines, of which a
release looks at one.
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
