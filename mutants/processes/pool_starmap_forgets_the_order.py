"""map() and starmap() of a Pool give their results back to front.

The results of chunks are gathered in the order in which they come.
"""

from multiprocessing.pool import MapResult

original = MapResult.get


def get(self, timeout=None):
    return original(self, timeout)[::-1]


MapResult.get = get
