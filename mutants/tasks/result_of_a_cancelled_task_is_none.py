"""result() of a task that was cancelled is None.

Nothing has come of it, and nothing is what None is often taken for.
"""

from concurrent.futures import CancelledError, Future

original = Future.result


def result(self, timeout=None):
    try:
        return original(self, timeout)
    except CancelledError:
        return None


Future.result = result
