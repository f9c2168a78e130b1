"""The lock of a Value is a plain Lock, which its owner cannot acquire again.

Each read and each write of a Value acquires the lock, also within `with total.get_lock()`.
"""

import multiprocessing
from multiprocessing import sharedctypes

original = sharedctypes.Value


def Value(kind, *args, lock=True, **options):
    lock = multiprocessing.Lock() if lock in (True, None) and lock is not False else lock
    return original(kind, *args, lock=lock, **options)


sharedctypes.Value = Value
