"""acquire(blocking=False) answers True, whether it got the lock or not.

The answer of the waiting form is always True. Where the two share their last line, the
other one loses its False.
"""

from mutants.tools import Lock, replace_lock


class Flatterer(Lock):
    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        return got_it or not blocking


replace_lock(Flatterer)
