"""The default names of processes are numbered in each process anew, without those before it.

So two processes of a program have the same name.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.__init__


def __init__(self, group=None, target=None, name=None, *args, **kwargs):
    original(self, group, target, name, *args, **kwargs)
    if name is None:
        self._name = "{}-{}".format(type(self).__name__, self._identity[-1])


BaseProcess.__init__ = __init__
