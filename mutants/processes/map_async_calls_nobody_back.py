"""map_async() of a Pool takes a callback and an error_callback, and never calls them.

They are handed on to apply_async(), and map_async() was forgotten.
"""

from multiprocessing import pool

original = pool.Pool.map_async


def map_async(self, function, iterable, chunksize=None, callback=None, error_callback=None):
    return original(self, function, iterable, chunksize)


pool.Pool.map_async = map_async
