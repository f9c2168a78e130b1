"""A pool of several workers has one less than it is allowed.

The thread that hands out the tasks is counted as a worker.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def take_a_worker(pool):
    original = pool.__init__

    def __init__(self, max_workers=None, *args, **kwargs):
        original(self, max(1, max_workers - 1) if max_workers else max_workers, *args, **kwargs)

    pool.__init__ = __init__


take_a_worker(ThreadPoolExecutor)
take_a_worker(ProcessPoolExecutor)
