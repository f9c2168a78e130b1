"""wait() for all tasks returns when one of them is done.

There is one condition for all that may happen, and no second look at which of it did.
"""

from concurrent import futures

original = futures.wait


def wait(tasks, timeout=None, return_when=futures.ALL_COMPLETED):
    if return_when == futures.ALL_COMPLETED:
        tasks = set(tasks)
        done = {task for task in tasks if task.done()}
        if done:
            return done, tasks - done
        return_when = futures.FIRST_COMPLETED
    return original(tasks, timeout, return_when)


futures.wait = wait
