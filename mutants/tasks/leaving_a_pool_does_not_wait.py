"""Leaving the with block of a pool does not wait for its tasks.

The block closes the pool; that closing waits by default is said elsewhere.
"""

from concurrent.futures import Executor


def __exit__(self, *exception):
    self.shutdown(wait=False)


Executor.__exit__ = __exit__
