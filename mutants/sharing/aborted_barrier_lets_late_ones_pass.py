"""After abort() of a Barrier, who comes later passes it without waiting.

Those who wait have to be told, and that is done. That nobody may come in afterwards is
another check, at another place.
"""

import threading

original_abort, original_wait = threading.Barrier.abort, threading.Barrier.wait


def abort(self):
    original_abort(self)
    self.given_up = True


def wait(self, timeout=None):
    if self.broken and getattr(self, "given_up", False):
        return 0
    return original_wait(self, timeout)


threading.Barrier.abort = abort
threading.Barrier.wait = wait
