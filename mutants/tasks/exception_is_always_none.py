"""exception() is None, even of a task that failed.

result() has its own way to the exception, so it does not notice.
"""

from concurrent.futures import Future

original = Future.exception


def exception(self, timeout=None):
    original(self, timeout)


Future.exception = exception
