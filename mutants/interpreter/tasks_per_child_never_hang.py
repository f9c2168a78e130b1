"""A pool whose processes do some tasks each starts all the processes it needs.

So it should be (https://github.com/python/cpython/issues/115634), and a Python that does so
is told here from those that do not.
"""

from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.__init__


class NeverIdle:
    def acquire(self, blocking=True):
        return False

    def release(self):
        pass


def __init__(self, *arguments, **options):
    original(self, *arguments, **options)
    if getattr(self, "_max_tasks_per_child", None) is not None:
        self._idle_worker_semaphore = NeverIdle()


ProcessPoolExecutor.__init__ = __init__
