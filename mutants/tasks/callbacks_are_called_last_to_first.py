"""Callbacks are called in reverse order.

Functions that tidy up want it so, and exit functions have it so.
"""

from concurrent.futures import Future

original = Future._invoke_callbacks


def _invoke_callbacks(self):
    self._done_callbacks.reverse()
    original(self)


Future._invoke_callbacks = _invoke_callbacks
