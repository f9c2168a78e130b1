"""Joining a thread that has been joined already never returns.

What signals the end may be used up by the first who waits for it: a lock that is
taken and not given back.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    original(self, timeout)
    if timeout is None:
        if hasattr(self, "is_joined"):
            threading.Event().wait()
        self.is_joined = True


threading.Thread.join = join
