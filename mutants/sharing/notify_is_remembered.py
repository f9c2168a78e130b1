"""A Condition keeps a notify() that nobody waits for, and the next wait() ends at once.

That makes a semaphore of it, which is what it would be if the waiters did not each have a
lock of their own.
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
