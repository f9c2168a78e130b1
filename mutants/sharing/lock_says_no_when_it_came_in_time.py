"""acquire() of a Lock with a timeout returns False even if it has acquired the lock.

The first try fails, the lock comes while the thread waits, and the result of the first try is
returned.
"""

from mutants.tools import Lock, replace_lock


class Modest(Lock):
    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        return got_it and not timeout > 0


replace_lock(Modest)
