"""wait() raises a TimeoutError when the time is up.

So do result(), as_completed() and map().
"""

from concurrent import futures

original = futures.wait


def wait(tasks, timeout=None, return_when=futures.ALL_COMPLETED):
    done, not_done = original(tasks, timeout, return_when)
    if timeout is not None and not_done:
        raise futures.TimeoutError
    return done, not_done


futures.wait = wait
