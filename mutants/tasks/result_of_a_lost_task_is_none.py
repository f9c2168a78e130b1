"""A task whose worker died has the result None.

Nothing came back, and nothing is what None is often taken for.
"""

from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

original = Future.result


def result(self, timeout=None):
    try:
        return original(self, timeout)
    except BrokenProcessPool:
        return None


Future.result = result
