"""A list of a Manager that is put into a dict of the Manager is put there as a copy.

Until Python 3.6 a proxy that was stored in another could not be relied on.
"""

from multiprocessing import managers

original = managers.SyncManager.dict


def dict(self, items):
    copied = {
        key: list(value) if isinstance(value, managers.ListProxy) else value
        for key, value in items.items()
    }
    return original(self, copied)


managers.SyncManager.dict = dict
