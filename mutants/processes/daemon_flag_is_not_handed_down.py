"""A process that is made by a daemonic one is not daemonic.

The flag is one of several that a process takes over from the one that makes it.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.__init__


def __init__(self, *args, **kwargs):
    original(self, *args, **kwargs)
    if kwargs.get("daemon") is None:
        self._config.pop("daemon", None)


BaseProcess.__init__ = __init__
