"""A manager whose function returns an object that is there already serves a copy of it.

Each get_names() gives out another list, as it would if it were made anew.
"""

import copy
from multiprocessing.managers import BaseManager

original = BaseManager.register.__func__


def register(cls, typeid, callable=None, *args, **kwds):
    is_function = callable is not None and not isinstance(callable, type)
    original(cls, typeid, Copied(callable) if is_function else callable, *args, **kwds)


class Copied:
    def __init__(self, callable):
        self.callable = callable

    def __call__(self, *args, **kwds):
        return copy.copy(self.callable(*args, **kwds))


BaseManager.register = classmethod(register)
