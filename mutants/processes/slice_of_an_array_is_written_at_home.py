"""A slice that is assigned to an Array of multiprocessing goes into a copy of the array.

Reading a slice makes a list, and writing one must not.
"""

from multiprocessing.sharedctypes import SynchronizedArray

original = SynchronizedArray.__setitem__


def __setitem__(self, place, value):
    if isinstance(place, slice):
        self[place][:] = value
    else:
        original(self, place, value)


SynchronizedArray.__setitem__ = __setitem__
