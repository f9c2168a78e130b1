"""The initializer of a Pool runs once, in the process that makes the pool.

With fork, and as long as it only sets globals, hardly anybody would notice.
"""

from multiprocessing import pool

original = pool.Pool.__init__


def init(self, processes=None, initializer=None, initargs=(), *more, **options):
    if initializer is not None:
        initializer(*initargs)
    original(self, processes, None, (), *more, **options)


pool.Pool.__init__ = init
