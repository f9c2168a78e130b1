"""wait() of a Barrier returns 0 to each thread.

The number matters only if no two threads get the same, and few programs look at it.
"""

import threading

original = threading.Barrier.wait


def wait(self, timeout=None):
    original(self, timeout)
    return 0


threading.Barrier.wait = wait
