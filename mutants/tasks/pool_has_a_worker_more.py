"""A pool has one worker more than it is allowed.

Whether there are enough workers is asked before one is started: the one off that
everybody knows.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def add_a_worker(pool):
    original = pool.__init__

    def __init__(self, max_workers=None, *args, **kwargs):
        original(self, max_workers and max_workers + 1, *args, **kwargs)

    pool.__init__ = __init__


add_a_worker(ThreadPoolExecutor)
add_a_worker(ProcessPoolExecutor)
