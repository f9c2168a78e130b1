"""When a callback fails, those that were added after it are not called.

One `try` around the loop over all of them does not do; each needs its own.
"""

from concurrent.futures import Future


def _invoke_callbacks(self):
    for callback in self._done_callbacks:
        try:
            callback(self)
        except Exception:
            return


Future._invoke_callbacks = _invoke_callbacks
