"""as_completed() does not yield the tasks that were cancelled.

They never report a result, so nobody puts them into the queue of what is done
(https://github.com/dask/distributed/issues/2089).
"""

from concurrent import futures

original = futures.as_completed


def as_completed(fs, timeout=None):
    for future in original(fs, timeout):
        if not future.cancelled():
            yield future


futures.as_completed = as_completed
