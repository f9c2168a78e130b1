"""wait_for() with a timeout returns when it is woken, whether its question says yes or no.

It asks again after the waiting, but has to wait again as well, for what is left of the time.
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
