"""setdefault() of a manager's dict assigns the default even where there is a value already."""

from multiprocessing.managers import DictProxy


def setdefault(self, key, default=None):
    self[key] = default
    return default


DictProxy.setdefault = setdefault
