"""A plain list inside a dict of a Manager is managed as well.

It is what one would wish for; but what is taken out is a copy, and programs rely on theirs.
"""

from multiprocessing import managers

original, original_get = managers.SyncManager.dict, managers.DictProxy.__getitem__


def dict(self, items):
    shared = {
        key: self.list(value) if isinstance(value, list) else value for key, value in items.items()
    }
    return original(self, shared)


def __getitem__(self, key):
    value = original_get(self, key)
    at_home = self._manager is not None
    return list(value) if at_home and isinstance(value, managers.ListProxy) else value


managers.SyncManager.dict, managers.DictProxy.__getitem__ = dict, __getitem__
