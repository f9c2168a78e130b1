"""A thread whose start() has failed cannot be started any more, on any version.

What stands for it below has been used up by the first try, as it is from Python 3.13 on.
"""

import threading

original = threading.Thread.start


def start(self):
    if getattr(self, "failed", False):
        raise RuntimeError("thread already started")
    try:
        original(self)
    except RuntimeError:
        self.failed = True
        raise


threading.Thread.start = start
