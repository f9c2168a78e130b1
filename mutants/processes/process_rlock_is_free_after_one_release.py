"""An RLock of multiprocessing is free after one release, however often its owner has acquired it.

It lets its owner in again, and does not count how often.
"""

from multiprocessing import synchronize

original = synchronize.RLock._make_methods


def _make_methods(self):
    original(self)
    take, give = self.acquire, self.release

    def acquire(block=True, timeout=None):
        return self._semlock._is_mine() or take(block, timeout)

    def release():
        if self._semlock._is_mine():
            give()

    self.acquire, self.release = acquire, release


synchronize.RLock._make_methods = _make_methods
