"""acquire() of a Lock returns True even if it has timed out.

Without a timeout the result is always True, and one line that returns it for both forms is
enough.
"""

from mutants.tools import Lock, replace_lock


class Boaster(Lock):
    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        return got_it or timeout > 0


replace_lock(Boaster)
