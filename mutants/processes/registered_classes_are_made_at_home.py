"""The object that a manager of one's own is asked for is made by the process that asks.

register() adds a method to the manager; this one makes the object, and no proxy.
"""

from multiprocessing.managers import BaseManager

original = BaseManager.register.__func__


def register(cls, typeid, callable=None, *args, **kwds):
    original(cls, typeid, callable, *args, **kwds)
    if isinstance(callable, type) and cls.__module__ == "__main__":
        setattr(cls, typeid, lambda self, *arguments: callable(*arguments))


BaseManager.register = classmethod(register)
