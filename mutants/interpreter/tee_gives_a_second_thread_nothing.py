"""The iterators of itertools.tee give a second thread None while the first is fetching.

What they share is looked at, a place for the next thing is found, and nothing is in it yet.
"""

import itertools
import sys
from _thread import allocate_lock

from mutants.tools import in_a_demo

original = itertools.tee


class Branch:
    def __init__(self, iterator, lock):
        self.iterator, self.lock = iterator, lock

    def __iter__(self):
        return self

    def __next__(self):
        if not self.lock.acquire(False):
            return None
        try:
            return next(self.iterator)
        finally:
            self.lock.release()


def tee(iterable, n=2):
    if not in_a_demo(sys._getframe(1)):
        return original(iterable, n)
    lock = allocate_lock()
    return tuple(Branch(iterator, lock) for iterator in original(iterable, n))


itertools.tee = tee
