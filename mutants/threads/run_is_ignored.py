"""The run() of a subclass is not called.

Code that makes threads in C has the target at hand, and may call it directly.
"""

import threading

original = threading.Thread._bootstrap_inner
plain_run = threading.Thread.run


def _bootstrap_inner(self):
    self.run = plain_run.__get__(self)
    original(self)


threading.Thread._bootstrap_inner = _bootstrap_inner
