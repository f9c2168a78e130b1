"""acquire() of a Lock with a timeout answers False also when it got the lock.

The first try fails, the lock comes while one waits, and the answer of the first try is the
one that is returned.
"""

from mutants.tools import Lock, replace_lock


class Modest(Lock):
    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        return got_it and not timeout > 0


replace_lock(Modest)
