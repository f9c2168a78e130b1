"""A timeout for a result of multiprocessing.Pool ends after half its time.

It is handed from get() to wait(), and from there to a Condition.
"""

from multiprocessing.pool import AsyncResult

original = AsyncResult.wait


def wait(self, timeout=None):
    original(self, None if timeout is None else timeout / 2)


AsyncResult.wait = wait
