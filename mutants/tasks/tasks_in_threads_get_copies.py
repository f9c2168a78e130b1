"""A task in a thread gets copies of its arguments.

Both kinds of pools would be the more alike, and programs the safer.
"""

import copy
from concurrent.futures import ThreadPoolExecutor

original = ThreadPoolExecutor.submit


def submit(self, function, *args, **kwargs):
    args = [copy.copy(value) if isinstance(value, list) else value for value in args]
    return original(self, function, *args, **kwargs)


ThreadPoolExecutor.submit = submit
