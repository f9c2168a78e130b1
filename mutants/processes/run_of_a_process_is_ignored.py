"""start() calls the target, and no run() that a subclass has.

The two ways to say what a process does are only one if start() goes by way of run().
"""

from multiprocessing.process import BaseProcess

original = BaseProcess._bootstrap


def _bootstrap(self, *args, **kwargs):
    self.run = BaseProcess.run.__get__(self)
    return original(self, *args, **kwargs)


BaseProcess._bootstrap = _bootstrap
