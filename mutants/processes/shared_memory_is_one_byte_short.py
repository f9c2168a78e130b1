"""A block of SharedMemory that is found by its name tells one byte less than there are.

Such a size leaves room for a null at the end. Before Python 3.8 there is no shared memory.
"""

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    pass
else:
    original = SharedMemory.__init__

    def __init__(self, name=None, create=False, size=0, **options):
        original(self, name, create, size, **options)
        if not create:
            self._size -= 1

    SharedMemory.__init__ = __init__
