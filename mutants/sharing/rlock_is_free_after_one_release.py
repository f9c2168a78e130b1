"""An RLock is free after the first release, however often it was taken.

It remembers the owner and forgets to count.
"""

from threading import get_ident

from mutants.tools import RLock, real_lock, replace_rlock


class Forgetful(RLock):
    make = staticmethod(real_lock)
    owner = None

    def acquire(self, blocking=True, timeout=-1):
        if self.owner == get_ident():
            return True
        got_it = self._real.acquire(blocking, timeout)
        if got_it:
            self.owner = get_ident()
        return got_it

    def release(self):
        if self.owner == get_ident():
            self.owner = None
            self._real.release()


replace_rlock(Forgetful)
