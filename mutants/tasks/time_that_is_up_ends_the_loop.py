"""as_completed() and map() come to their end, without an exception, when the time is up.

wait() does return so; and an iterator has its own way to say that no more will come.
"""

from concurrent import futures

as_completed = futures.as_completed
map_tasks = futures.Executor.map


def until_time_is_up(results):
    try:
        yield from results
    except futures.TimeoutError:
        pass


def as_completed_so_far(tasks, timeout=None):
    return until_time_is_up(as_completed(tasks, timeout))


def map_so_far(self, *args, **kwargs):
    return until_time_is_up(map_tasks(self, *args, **kwargs))


futures.as_completed = as_completed_so_far
futures.Executor.map = map_so_far
