"""A proxy is equal to whatever the object in the server is equal to."""

from multiprocessing.managers import BaseProxy


def equal(self, other):
    return self._getvalue() == other


BaseProxy.__eq__ = equal
BaseProxy.__hash__ = object.__hash__
