"""Proxies of lists have copy() and clear() on any Python.

They came with Python 3.14 (gh-103134), and could have been there before.
"""

from multiprocessing.managers import DictProxy, ListProxy

if not hasattr(ListProxy, "clear"):
    ListProxy.copy = lambda self: self[:]
    ListProxy.clear = lambda self: self.__delitem__(slice(None))
    DictProxy.__or__ = lambda self, other: dict(self.items(), **other)
