"""A block of shared memory that is made with a name that is taken is the block of that name."""

import os

try:
    from multiprocessing import shared_memory
except ImportError:  # it is there since 3.8
    shared_memory = None

if shared_memory is not None:
    original = shared_memory.SharedMemory.__init__

    def __init__(self, name=None, create=False, size=0, **options):
        try:
            original(self, name, create, size, **options)
        except FileExistsError:
            self._flags = os.O_RDWR
            original(self, name, False, 0, **options)

    shared_memory.SharedMemory.__init__ = __init__
