"""A Pool calls callback with an exception, and never calls error_callback."""

from multiprocessing.pool import ApplyResult

original = ApplyResult._set


def set_result(self, i, outcome):
    if self._callback:
        self._error_callback = self._callback
    original(self, i, outcome)


ApplyResult._set = set_result
