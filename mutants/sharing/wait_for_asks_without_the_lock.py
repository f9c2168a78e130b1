"""wait_for() of a Condition releases its lock while it calls the predicate.

The predicate may take long, and so it seems kind to others. But what it has read can be
different by the time it returns.
"""

import threading

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    def ask():
        self.release()
        try:
            return predicate()
        finally:
            self.acquire()

    return original(self, ask, timeout)


threading.Condition.wait_for = wait_for
