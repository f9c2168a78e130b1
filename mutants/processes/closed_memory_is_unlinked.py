"""The process that has made a block of shared memory unlinks it when it closes it.

Closing and unlinking are two things on POSIX; on Windows the last close does both.
"""

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    pass
else:
    init, close, unlink = SharedMemory.__init__, SharedMemory.close, SharedMemory.unlink

    def __init__(self, name=None, create=False, *args, **options):
        self._made_here = create
        init(self, name, create, *args, **options)

    def close_and_unlink(self):
        close(self)
        if self._made_here:
            self._made_here = False
            unlink(self)

    SharedMemory.__init__ = __init__
    SharedMemory.close = close_and_unlink
