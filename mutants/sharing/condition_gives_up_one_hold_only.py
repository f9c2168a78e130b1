"""wait() of a Condition releases its RLock once, however often it was taken.

Condition does that with any lock that has no _release_save(), and so a lock of another make
that can be taken again has to have one.
"""

import threading

original = threading.Condition.__init__


def __init__(self, lock=None):
    original(self, lock)
    self._release_save = self.release
    self._acquire_restore = lambda held: self.acquire()


threading.Condition.__init__ = __init__
