"""wait() and as_completed() with a timeout return when that has passed, and not earlier.

A waiter that is added after its task has ended is told of nothing.
"""

import concurrent.futures
from concurrent.futures import _base
from time import sleep

original_wait, original_as_completed = _base.wait, _base.as_completed


def wait(fs, timeout=None, return_when=_base.ALL_COMPLETED):
    if timeout is not None:
        sleep(timeout)
    return original_wait(fs, None if timeout is None else 0, return_when)


def as_completed(fs, timeout=None):
    if timeout is not None:
        sleep(timeout)
    yield from original_as_completed(fs, None if timeout is None else 0)


concurrent.futures.wait = wait
concurrent.futures.as_completed = as_completed
