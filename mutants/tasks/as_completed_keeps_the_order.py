"""as_completed() yields the tasks in the order in which they were given to it.

Each of them is completed when it is yielded, so the name would still be true.
"""

from concurrent import futures


def as_completed(tasks, timeout=None):
    for task in tasks:
        task.exception(timeout)
        yield task


futures.as_completed = as_completed
