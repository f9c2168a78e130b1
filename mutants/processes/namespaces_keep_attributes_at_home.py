"""An attribute that is set on a Namespace of a manager stays in the proxy."""

from multiprocessing.managers import NamespaceProxy

NamespaceProxy.__setattr__ = object.__setattr__
