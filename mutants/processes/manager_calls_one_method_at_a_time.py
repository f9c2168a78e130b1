"""A manager lets each call of an object wait until the call before it has ended.

That would spare objects a lock of their own; but then no two clients could wait for each other.
"""

import threading
from multiprocessing.managers import BaseManager

original = BaseManager.register.__func__


def register(cls, typeid, callable=None, *args, **kwds):
    original(cls, typeid, OneAtATime(callable) if callable else None, *args, **kwds)


class OneAtATime:
    def __init__(self, callable):
        self.callable = callable

    def __call__(self, *args, **kwds):
        served, lock = self.callable(*args, **kwds), threading.RLock()
        if hasattr(served, "__dict__"):
            for name in dir(served):
                if name[0] != "_" and callable(getattr(served, name)):
                    setattr(served, name, guarded(getattr(served, name), lock))
        return served


def guarded(method, lock):
    def call(*args, **kwds):
        with lock:
            return method(*args, **kwds)

    return call


BaseManager.register = classmethod(register)
