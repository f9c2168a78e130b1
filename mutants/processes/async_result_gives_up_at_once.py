"""A timeout for a result of a Pool is over at once.

It is handed from get() to wait(), and gets lost on the way.
"""

from multiprocessing.pool import ApplyResult

original = ApplyResult.wait


def wait(self, timeout=None):
    original(self, None if timeout is None else 0)


ApplyResult.wait = wait
