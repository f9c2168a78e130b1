"""A BoundedSemaphore of multiprocessing can be released any number of times.

It is a Semaphore with another name, because the system's has no bound below its own.
"""

from multiprocessing import synchronize


def __init__(self, value=1, *, ctx):
    kind, most = synchronize.SEMAPHORE, synchronize.SEM_VALUE_MAX
    synchronize.SemLock.__init__(self, kind, value, most, ctx=ctx)


synchronize.BoundedSemaphore.__init__ = __init__
