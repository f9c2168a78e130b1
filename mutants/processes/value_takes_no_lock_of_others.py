"""A Value ignores the lock that it is given, and makes its own.

Two values that are to be guarded by one lock are guarded by two.
"""

from multiprocessing import sharedctypes

original = sharedctypes.Value


def Value(kind, *args, lock=True, **options):
    return original(kind, *args, lock=lock is not False, **options)


sharedctypes.Value = Value
