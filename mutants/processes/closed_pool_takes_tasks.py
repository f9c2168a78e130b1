"""A Pool that is closed still takes tasks, as long as it has not been terminated.

Up to Python 3.7 a task for a terminated pool could wait forever (bpo-35493 has such a case).
"""

from multiprocessing import pool
from multiprocessing.pool import Pool

original = Pool.apply_async


def apply_async(self, *args, **options):
    state = self._state
    self._state = pool.RUN
    try:
        return original(self, *args, **options)
    finally:
        self._state = state


Pool.apply_async = apply_async
