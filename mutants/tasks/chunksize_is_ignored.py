"""A pool of processes takes a chunksize, and sends its tasks one by one.

A pool of threads does ignore it.
"""

from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.map


def map(self, *args, chunksize=1, **kwargs):
    return original(self, *args, **kwargs)


ProcessPoolExecutor.map = map
