"""exception() raises what the task raised, as result() does.

The two differ in one word, and in their first half not at all.
"""

from concurrent.futures import Future

original = Future.exception


def exception(self, timeout=None):
    error = original(self, timeout)
    if error is not None:
        raise error
    return None


Future.exception = exception
