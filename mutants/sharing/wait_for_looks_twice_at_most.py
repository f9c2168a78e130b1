"""wait_for() of a Condition waits once, and then goes on with whatever it finds.

It stands for a loop. With one producer and one consumer an `if` does as well.
"""

import threading


def wait_for(self, predicate, timeout=None):
    return predicate() or (self.wait(timeout) and predicate())


threading.Condition.wait_for = wait_for
