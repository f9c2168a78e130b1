"""A structure that is taken out of an Array of multiprocessing is a copy.

A number that is taken out is one, so it may seem natural.
"""

import copy
import ctypes
from multiprocessing.sharedctypes import SynchronizedArray

original = SynchronizedArray.__getitem__


def __getitem__(self, place):
    item = original(self, place)
    return copy.copy(item) if isinstance(item, ctypes.Structure) else item


SynchronizedArray.__getitem__ = __getitem__
