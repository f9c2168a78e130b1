"""wait_for() of a Condition answers True or False, instead of what it was asked for.

wait() does answer so, and in a condition nobody sees a difference.
"""

import threading

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    return bool(original(self, predicate, timeout))


threading.Condition.wait_for = wait_for
