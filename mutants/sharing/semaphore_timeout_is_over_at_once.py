"""acquire() of a Semaphore with a timeout gives up at once.

Waiting or not waiting is what semaphores of old offered. A timeout that came later is taken
for the latter.
"""

import threading

original = threading.Semaphore.acquire


def acquire(self, blocking=True, timeout=None):
    return original(self, blocking and timeout is None)


threading.Semaphore.acquire = acquire
threading.Semaphore.__enter__ = acquire
