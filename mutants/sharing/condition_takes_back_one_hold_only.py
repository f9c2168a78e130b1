"""wait() of a Condition releases its RLock wholly, and acquires it only once again.

How often it was taken has to be kept somewhere meanwhile, and put back.
"""

import threading

original = threading.Condition.__init__


def __init__(self, lock=None):
    original(self, lock)
    self._acquire_restore = lambda held: self.acquire()
    release = self.release

    def release_if_held():
        try:
            release()
        except RuntimeError:  # one with too many, which nobody is to hear of
            pass

    self.release = release_if_held


threading.Condition.__init__ = __init__
threading.Condition.__exit__ = lambda self, *exception: self.release()
