"""Leaving the `with` of a lock or a semaphore between processes by an exception keeps it.

What it guards may be half done, and no other process is to see that.
"""

from multiprocessing.synchronize import SemLock

original = SemLock.__exit__


def __exit__(self, kind, error, traceback):
    if kind is None:
        original(self, kind, error, traceback)


SemLock.__exit__ = __exit__
