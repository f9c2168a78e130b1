"""Leaving the `with` of a pool by an exception does not wait for its tasks.

Code that has failed is in a hurry, it seems.
"""

from concurrent.futures import Executor


def __exit__(self, kind, error, traceback):
    self.shutdown(wait=kind is None)


Executor.__exit__ = __exit__
