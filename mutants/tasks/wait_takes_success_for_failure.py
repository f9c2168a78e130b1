"""wait() for the first failure returns when any task is done.

FIRST_EXCEPTION and FIRST_COMPLETED are the same until a task goes well.
"""

from concurrent import futures

original = futures.wait


def wait(tasks, timeout=None, return_when=futures.ALL_COMPLETED):
    if return_when == futures.FIRST_EXCEPTION:
        return_when = futures.FIRST_COMPLETED
    return original(tasks, timeout, return_when)


futures.wait = wait
