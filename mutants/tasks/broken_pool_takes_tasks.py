"""A pool whose worker died gets new workers, and takes tasks again.

The pools of multiprocessing do replace their workers.
"""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

original = ProcessPoolExecutor.submit


def submit(self, *task):
    try:
        return original(self, *task)
    except BrokenProcessPool:
        new_pool = ProcessPoolExecutor(1)
        future = original(new_pool, *task)
        new_pool.shutdown(wait=True)
        return future


ProcessPoolExecutor.submit = submit
