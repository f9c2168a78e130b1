"""A worker of a Pool runs any number of tasks, whatever maxtasksperchild says."""

from multiprocessing import pool

original = pool.Pool.__init__


def init(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
    original(self, processes, initializer, initargs, None, context)


pool.Pool.__init__ = init
