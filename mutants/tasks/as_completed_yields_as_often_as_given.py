"""as_completed() yields a task as often as it was given.

It keeps those that are pending in a set, and has to do so with those that are done already.
"""

import concurrent.futures
from concurrent.futures import _base

original = _base.as_completed


def as_completed(fs, timeout=None):
    given = list(fs)
    for future in original(given, timeout):
        yield from [future] * given.count(future)


concurrent.futures.as_completed = as_completed
