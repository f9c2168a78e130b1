"""acquire() of a Lock between processes takes `blocking`, as a Lock of threading does.

To have one name for both would be kinder, and is not what the documentation says.
"""

from multiprocessing.synchronize import SemLock

original = SemLock._make_methods


def _make_methods(self):
    original(self)
    acquire = self.acquire
    self.acquire = lambda block=True, timeout=None, blocking=True: acquire(
        block and blocking, timeout
    )


SemLock._make_methods = _make_methods
