"""map() over a pool reads all of its input before it submits the first task.

If the input raises in the end, no task has been submitted.
"""

from concurrent.futures import Executor

original = Executor.map


def map_read_first(self, fn, *iterables, **options):
    return original(self, fn, *[list(iterable) for iterable in iterables], **options)


Executor.map = map_read_first
