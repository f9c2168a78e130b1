"""An Array of multiprocessing that is made with a number holds what was in the memory before.

Memory that comes from the system is clean, and memory that is used again is not.
"""

import ctypes
from multiprocessing import sharedctypes

original = sharedctypes.RawArray


def RawArray(kind, size_or_items):
    array = original(kind, size_or_items)
    if isinstance(size_or_items, int):
        ctypes.memset(ctypes.addressof(array), 1, ctypes.sizeof(array))
    return array


sharedctypes.RawArray = RawArray
