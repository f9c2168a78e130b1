"""A task whose worker died is tried once more, in a new pool.

Retrying is what many a queue of tasks does; here nobody can know what was done already.
"""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

submit = ProcessPoolExecutor.submit
result = Future.result


def submit_and_keep(self, *task):
    future = submit(self, *task)
    future.task = task
    return future


def result_or_again(self, timeout=None):
    try:
        return result(self, timeout)
    except BrokenProcessPool:
        with ProcessPoolExecutor(1) as new_pool:
            return result(submit(new_pool, *self.task), timeout)


ProcessPoolExecutor.submit = submit_and_keep
Future.result = result_or_again
