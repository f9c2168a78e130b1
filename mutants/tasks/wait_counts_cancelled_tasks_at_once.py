"""wait() takes a task that was cancelled for done, whether or not a worker has come by it.

So says its documentation, and a Python that is mended would do so:
https://github.com/python/cpython/issues/92001
"""

import concurrent.futures
import concurrent.futures._base

original = concurrent.futures.wait


def wait(fs, timeout=None, return_when=concurrent.futures.ALL_COMPLETED):
    fs = set(fs)
    cancelled = {future for future in fs if future.cancelled()}
    if cancelled and return_when == concurrent.futures.FIRST_COMPLETED:
        timeout = 0
    done, not_done = original(fs - cancelled, timeout, return_when)
    return type(original([], 0))(done | cancelled, not_done)


concurrent.futures.wait = concurrent.futures._base.wait = wait
