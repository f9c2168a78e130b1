"""A Semaphore takes a timeout of -1 for no limit, as a Lock does.

A Semaphore that is made of a lock and hands the timeout on gets it for nothing.
"""

import threading

original = threading.Semaphore.acquire


def acquire(self, blocking=True, timeout=None):
    return original(self, blocking, None if timeout == -1 else timeout)


threading.Semaphore.acquire = acquire
