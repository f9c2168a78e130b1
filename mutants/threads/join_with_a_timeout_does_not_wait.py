"""join(timeout) returns at once, whatever the timeout.

A timeout that is counted in whole seconds, or in another unit than the one below
it, becomes 0.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    return original(self, None if timeout is None else 0)


threading.Thread.join = join
