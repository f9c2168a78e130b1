"""Processes that are not named have no name at all.

A name is made of a number for each process and those of its parents; somebody has to count.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.__init__


def __init__(self, *args, **kwargs):
    original(self, *args, **kwargs)
    if len(args) < 3 and "name" not in kwargs:
        self._name = ""


BaseProcess.__init__ = __init__
