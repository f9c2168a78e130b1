"""Any thread can release an RLock, even if it is not held.

acquire() looks at the owner. That release() has to look as well is easily forgotten.
"""

from threading import get_ident

from mutants.tools import RLock, real_lock, replace_rlock


class Public(RLock):
    make = staticmethod(real_lock)
    owner = None
    times = 0

    def acquire(self, blocking=True, timeout=-1):
        if self.owner == get_ident():
            self.times += 1
            return True
        got_it = self._real.acquire(blocking, timeout)
        if got_it:
            self.owner, self.times = get_ident(), 1
        return got_it

    def release(self):
        if self.times:
            self.times -= 1
            if not self.times:
                self.owner = None
                self._real.release()


replace_rlock(Public)
