"""synchronized() puts a lock around a copy of the shared object.

What is written through the lock is not seen by those who have the bare object.
"""

from multiprocessing import sharedctypes

original = sharedctypes.synchronized


def synchronized(obj, lock=None, ctx=None):
    return original(sharedctypes.copy(obj) if lock is None else obj, lock, ctx)


sharedctypes.synchronized = synchronized
