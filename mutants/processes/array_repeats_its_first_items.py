"""An Array of multiprocessing that is made from a sequence begins with the first item three times.

It was so on GraalPy: Array("i", range(10)) was [0, 0, 0, 1, 2, 3, 4, 5, 6, 7]
(https://github.com/oracle/graalpython/issues/307).
"""

from multiprocessing import sharedctypes

original = sharedctypes.RawArray


def RawArray(kind, size_or_items):
    if isinstance(size_or_items, int):
        return original(kind, size_or_items)
    items = list(size_or_items)
    return original(kind, ([*items[:1] * 2, *items])[: len(items)])


sharedctypes.RawArray = RawArray
