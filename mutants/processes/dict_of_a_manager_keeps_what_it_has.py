"""An item of a managed dict that is there already is not replaced by an assignment."""

from multiprocessing.managers import DictProxy


def set_item(self, key, value):
    self._callmethod("setdefault", (key, value))


DictProxy.__setitem__ = set_item
