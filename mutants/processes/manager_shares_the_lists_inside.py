"""A plain list that lies in a dict of a Manager is the manager's, too.

It is what one would wish for; but what is taken out is a copy, and programs keep copies.
"""

from multiprocessing import managers

original = managers.SyncManager.dict


def dict(self, items):
    shared = {
        key: self.list(value) if isinstance(value, list) else value for key, value in items.items()
    }
    return original(self, shared)


managers.SyncManager.dict = dict
