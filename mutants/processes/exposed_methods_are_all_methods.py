"""A manager takes no notice of the methods that its object is to expose.

Which methods a proxy has is settled in several places (gh-119937).
"""

from multiprocessing.managers import BaseManager

original = BaseManager.register.__func__


def register(cls, typeid, callable=None, proxytype=None, exposed=None, *args, **kwds):
    original(cls, typeid, callable, proxytype, None, *args, **kwds)


BaseManager.register = classmethod(register)
