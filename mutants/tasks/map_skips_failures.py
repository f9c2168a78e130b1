"""map() leaves out the tasks that failed.

To go on with the next task is what a loop with a try in it does.
"""

from concurrent.futures import Executor, ProcessPoolExecutor


def map(self, function, *iterables, timeout=None, chunksize=1):
    futures = [self.submit(function, *args) for args in zip(*iterables)]

    def results():
        for future in futures:
            try:
                result = future.result(timeout)
            except ArithmeticError:
                continue
            yield result

    return results()


Executor.map = ProcessPoolExecutor.map = map
