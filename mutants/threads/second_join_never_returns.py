"""Joining a thread that has been joined already never returns.

The signal that the thread has ended may be used up by the first waiter: a lock that it
acquires and does not release.
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
