"""A broken pool of processes tells nothing of how its worker ended.

So it was up to Python 3.14 (gh-139462).
"""

from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

original = Future.set_exception


def set_exception(self, exception):
    if isinstance(exception, BrokenProcessPool):
        exception.__cause__ = None
    original(self, exception)


Future.set_exception = set_exception
