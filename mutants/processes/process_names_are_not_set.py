"""A process ignores the name that it is given when it is made.

The name has to be put where the process takes it along to where it runs.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.__init__


def __init__(self, group=None, target=None, name=None, *args, **kwargs):
    original(self, group, target, None, *args, **kwargs)


BaseProcess.__init__ = __init__
BaseProcess.name = property(BaseProcess.name.fget, lambda self, name: None)
