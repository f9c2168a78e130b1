"""wait_for() of a Condition returns True or False instead of what its predicate returned.

wait() does so, and inside an `if` there is no difference.
"""

import threading

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    return bool(original(self, predicate, timeout))


threading.Condition.wait_for = wait_for
