"""A pool of processes spawns them, whatever the start method is.

So it does if max_tasks_per_child is given and no context.
"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.__init__


def __init__(self, max_workers=None, mp_context=None, *args, **kwargs):
    original(self, max_workers, multiprocessing.get_context("spawn"), *args, **kwargs)


ProcessPoolExecutor.__init__ = __init__
