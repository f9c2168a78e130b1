"""After abort() of a Barrier, threads that come later pass without waiting.

abort() has to wake the waiting threads, and does. That later threads must not pass either is
another check, in another place.
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
