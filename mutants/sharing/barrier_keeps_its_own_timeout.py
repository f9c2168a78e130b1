"""wait(timeout) of a Barrier that has a timeout of its own takes the shorter of the two.

It looks like a limit that nobody may exceed, but it is only a default.
"""

import threading

original = threading.Barrier.wait


def wait(self, timeout=None):
    if None not in {timeout, self._timeout}:
        timeout = min(timeout, self._timeout)
    return original(self, timeout)


threading.Barrier.wait = wait
