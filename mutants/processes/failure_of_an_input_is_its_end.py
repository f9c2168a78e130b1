"""An input of a Pool that raises is taken for one that has ended.

What it raised is dropped by the thread that takes tasks from it. What became of such an exception
was wrong more than once: https://github.com/python/cpython/pull/693
"""

from multiprocessing import pool

original = pool.Pool._guarded_task_generation


def until_it_fails(iterable):
    try:
        yield from iterable
    except Exception:
        return


def _guarded_task_generation(self, job, function, iterable):
    return original(self, job, function, until_it_fails(iterable))


pool.Pool._guarded_task_generation = _guarded_task_generation
