"""locked() of an RLock, and of a Condition that has one, is True for the owner only.

It asks the lock whether the caller has it. So it was in the first betas of 3.14:
https://github.com/python/cpython/issues/134323
"""

import threading

from mutants.tools import RLock, real_rlock, replace_rlock

if hasattr(real_rlock(), "locked"):

    class OwnersRLock(RLock):
        def locked(self):
            return self._real._is_owned()

        def _is_owned(self):
            return self._real._is_owned()

    def __init__(self, lock=None):
        original(self, lock)
        self.locked = self._is_owned

    original = threading.Condition.__init__
    replace_rlock(OwnersRLock)
    threading.Condition.__init__ = __init__
