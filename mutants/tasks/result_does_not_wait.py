"""result() is None as long as the task has not ended.

In asyncio, result() does not wait either, but raises an exception.
"""

from concurrent.futures import Future

original = Future.result


def result(self, timeout=None):
    return original(self, timeout) if self.done() else None


Future.result = result
