"""notify() of more threads than wait is remembered, and the next one does not wait."""

import threading

original_notify = threading.Condition.notify
original_wait = threading.Condition.wait
kept = {}


def notify(self, n=1):
    if n > 1 and n > len(self._waiters):
        kept[id(self)] = True
    original_notify(self, n)


def wait(self, timeout=None):
    return True if kept.pop(id(self), False) else original_wait(self, timeout)


threading.Condition.notify = notify
threading.Condition.wait = wait
