"""map() submits a task when the result of the one before has been taken.

The built-in map() is lazy, and that this one is not has been regretted (bpo-29842).
"""

from concurrent.futures import Executor, ProcessPoolExecutor


def map(self, function, *iterables, timeout=None, chunksize=1):
    for args in zip(*iterables):
        yield self.submit(function, *args).result(timeout)


Executor.map = ProcessPoolExecutor.map = map
