"""shutdown() of a process pool never returns once one of its tasks has been cancelled.

The thread that manages the pool drops the cancelled task, and then waits for a result although
there is none to come (https://github.com/python/cpython/issues/94440).
"""

from concurrent.futures import Future, ProcessPoolExecutor
from threading import Event

original_submit, original_shutdown = ProcessPoolExecutor.submit, ProcessPoolExecutor.shutdown
original_cancel = Future.cancel


def submit(self, *arguments, **options):
    future = original_submit(self, *arguments, **options)
    future.pool = self
    return future


def cancel(self):
    answer = original_cancel(self)
    if answer and hasattr(self, "pool"):
        self.pool.hangs = True
    return answer


def shutdown(self, wait=True, **options):
    original_shutdown(self, wait, **options)
    if wait and hasattr(self, "hangs"):
        Event().wait()


ProcessPoolExecutor.submit, ProcessPoolExecutor.shutdown = submit, shutdown
Future.cancel = cancel
