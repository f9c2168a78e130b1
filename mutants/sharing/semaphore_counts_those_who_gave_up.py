"""Who gives up waiting for a semaphore has taken a token all the same.

A semaphore that counts below zero knows how many wait, and has to be told of those who go.
"""

import threading

original = threading.Semaphore.acquire


def acquire(self, blocking=True, timeout=None):
    answer = original(self, blocking, timeout)
    if not answer and timeout is not None:
        with self._cond:
            self._value -= 1
    return answer


threading.Semaphore.acquire = acquire
