"""acquire() of a Lock between processes takes a negative timeout for no timeout.

That is what -1 means for a Lock of threading.
"""

from multiprocessing.synchronize import SemLock

original = SemLock._make_methods


def _make_methods(self):
    original(self)
    acquire = self.acquire
    self.acquire = lambda block=True, timeout=None: acquire(
        block, None if timeout is not None and timeout < 0 else timeout
    )


SemLock._make_methods = _make_methods
