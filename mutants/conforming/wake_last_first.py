"""notify() of a Condition wakes who has waited for the shortest time.

The documentation says that it wakes "at most n of the threads waiting for the condition
variable", and not which of them.
"""

import threading

original = threading.Condition.notify


def notify(self, n=1):
    self._waiters.reverse()
    try:
        original(self, n)
    finally:
        self._waiters.reverse()


threading.Condition.notify = notify
