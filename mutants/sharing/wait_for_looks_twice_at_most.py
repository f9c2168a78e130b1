"""wait_for() of a Condition waits once, and then returns whatever its predicate says.

It stands for a loop. With one producer and one consumer an `if` would do.
"""

import threading


def wait_for(self, predicate, timeout=None):
    return predicate() or (self.wait(timeout) and predicate())


threading.Condition.wait_for = wait_for
