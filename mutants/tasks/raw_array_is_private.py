"""A RawArray is shared by threads, and copied by each process that is forked.

A mapping of memory is shared or private by one flag.
"""

import multiprocessing


def RawArray(typecode, size_or_initializer):
    if isinstance(size_or_initializer, int):
        return [0] * size_or_initializer
    return list(size_or_initializer)


multiprocessing.RawArray = RawArray
