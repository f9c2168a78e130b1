"""release(n) of a Semaphore between processes releases n at once.

Since Python 3.9 that of threading does.
"""

from multiprocessing.synchronize import SemLock

original = SemLock._make_methods


def _make_methods(self):
    original(self)
    release = self.release

    def release_many(count=1):
        for _ in range(count):
            release()

    self.release = release_many


SemLock._make_methods = _make_methods
