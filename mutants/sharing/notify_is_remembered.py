"""A Condition keeps a notify() that comes early, and the next wait() returns at once.

That makes it a semaphore, which it would be if its waiting threads did not each have a lock
of their own.
"""

import threading

original_notify, original_wait = threading.Condition.notify, threading.Condition.wait


def notify(self, n=1):
    original_notify(self, n)
    self.kept = not self._waiters


def wait(self, timeout=None):
    if getattr(self, "kept", False) and not self._waiters:
        self.kept = False
        return True
    self.kept = False
    return original_wait(self, timeout)


threading.Condition.notify = notify
threading.Condition.wait = wait
