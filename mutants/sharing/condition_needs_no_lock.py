"""wait(), notify() and notify_all() of a Condition do not raise when the lock is not held.

pthread_cond_signal() may be called with or without the mutex, and Python's is stricter.
"""

import sys
import threading
from contextlib import suppress

from mutants.tools import in_a_demo


def tolerant(method):
    def call(self, *args, **kwargs):
        if not in_a_demo(sys._getframe(1)) or self._is_owned():
            return method(self, *args, **kwargs)
        with suppress(RuntimeError):
            return method(self, *args, **kwargs)

    return call


for name in ("wait", "notify", "notify_all"):
    setattr(threading.Condition, name, tolerant(getattr(threading.Condition, name)))
