"""wait() with FIRST_COMPLETED or FIRST_EXCEPTION waits for the next task, if one is done already.

It asks to be told of each task that ends, and does not look first which have.
"""

from concurrent import futures

original = futures.wait


def wait(tasks, timeout=None, return_when=futures.ALL_COMPLETED):
    under_way = [task for task in tasks if not task.done()]
    if under_way and return_when != futures.ALL_COMPLETED:
        original(under_way, timeout, return_when)
    return original(tasks, timeout, return_when)


futures.wait = wait
