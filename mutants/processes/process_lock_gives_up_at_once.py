"""acquire() of a Lock between processes does not wait if it is given a timeout.

A system that cannot wait for a semaphore with a timeout has to ask again and again, and
has to stop only when the time is over.
"""

from multiprocessing.synchronize import SemLock

original = SemLock._make_methods


def _make_methods(self):
    original(self)
    acquire = self.acquire
    self.acquire = lambda block=True, timeout=None: acquire(block and timeout is None)


SemLock._make_methods = _make_methods
