"""A Pool leaves out the last inputs if they do not fill a chunk."""

from multiprocessing import pool

original = pool.Pool._get_tasks


def _get_tasks(func, inputs, size):
    for task, chunk in original(func, inputs, size):
        if len(chunk) == size:
            yield task, chunk


pool.Pool._get_tasks = staticmethod(_get_tasks)
