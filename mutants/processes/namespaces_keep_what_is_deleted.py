"""An attribute that is deleted from a manager's Namespace stays in the server."""

from multiprocessing.managers import NamespaceProxy


def __delattr__(self, name):
    if name.startswith("_"):
        object.__delattr__(self, name)


NamespaceProxy.__delattr__ = __delattr__
