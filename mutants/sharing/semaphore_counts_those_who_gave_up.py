"""A thread whose acquire() of a semaphore times out has taken a token all the same.

A semaphore that counts below zero knows how many threads wait, and has to be told when one
leaves.
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
