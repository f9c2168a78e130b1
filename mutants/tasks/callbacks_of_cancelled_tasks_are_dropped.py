"""A callback is not called if its task was cancelled.

It is called where the result is set, and there is no result.
"""

from concurrent.futures import Future

original = Future.cancel


def cancel(self):
    with self._condition:
        if self._state == "PENDING":
            del self._done_callbacks[:]
    return original(self)


Future.cancel = cancel
