"""A worker whose initializer fails takes tasks all the same.

A failure that belongs to no task has no Future to be told by.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def try_to_prepare(initializer, *initargs):
    try:
        initializer(*initargs)
    except Exception:
        pass


def forgive(pool):
    original = pool.__init__

    def __init__(self, *args, initializer=None, initargs=(), **kwargs):
        if initializer is not None:
            kwargs.update(initializer=try_to_prepare, initargs=(initializer, *initargs))
        original(self, *args, **kwargs)

    pool.__init__ = __init__


forgive(ThreadPoolExecutor)
forgive(ProcessPoolExecutor)
