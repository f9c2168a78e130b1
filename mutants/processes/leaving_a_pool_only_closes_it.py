"""Leaving the with block of a Pool closes it, and leaves its workers at work.

That is what people expect who know executors, whose block ends with shutdown().
"""

from multiprocessing.pool import Pool


def leave(self, *_):
    self.close()


Pool.__exit__ = leave
