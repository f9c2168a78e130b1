"""A Barrier lets everybody pass once it has opened, also in the next round.

It has to shut behind the last one who leaves, and not before; to leave it open is simpler.
A latch does so.
"""

import threading

original = threading.Barrier.wait


def wait(self, timeout=None):
    if getattr(self, "opened", False):
        return 1
    number = original(self, timeout)
    self.opened = True
    return number


threading.Barrier.wait = wait
