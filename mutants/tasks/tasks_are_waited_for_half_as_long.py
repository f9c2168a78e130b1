"""wait(), as_completed() and map() give up when half the time is up.

A deadline that is computed by one clock and looked at by another is such a case.
"""

from concurrent import futures

wait = futures.wait
as_completed = futures.as_completed
map_tasks = futures.Executor.map


def half(timeout):
    return None if timeout is None else timeout / 2


def wait_half(tasks, timeout=None, return_when=futures.ALL_COMPLETED):
    return wait(tasks, half(timeout), return_when)


def as_completed_half(tasks, timeout=None):
    return as_completed(tasks, half(timeout))


def map_half(self, *args, timeout=None, **kwargs):
    return map_tasks(self, *args, timeout=half(timeout), **kwargs)


futures.wait = wait_half
futures.as_completed = as_completed_half
futures.Executor.map = map_half
