"""wait_for() with a timeout returns when it is woken, even if its predicate is false.

It looks again after the waiting, but also has to wait again, for what is left of the time.
"""

import threading

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    if timeout is None:
        return original(self, predicate)
    if not predicate():
        self.wait(timeout)
    return predicate()


threading.Condition.wait_for = wait_for
