"""map() raises the failure of a task before it yields any result.

So it does as soon as all results are collected first.
"""

from concurrent.futures import Executor, ProcessPoolExecutor


def map(self, function, *iterables, timeout=None, chunksize=1):
    futures = [self.submit(function, *args) for args in zip(*iterables)]

    def results():
        yield from [future.result(timeout) for future in futures]

    return results()


Executor.map = ProcessPoolExecutor.map = map
