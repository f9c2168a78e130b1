"""wait() of a Condition releases one level of its RLock, however often it was acquired.

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
