"""acquire(blocking=False) returns True, whether it has acquired the lock or not.

The blocking form always returns True. Where the two share their last line, the other one
loses its False.
"""

from mutants.tools import Lock, replace_lock


class Flatterer(Lock):
    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        return got_it or not blocking


replace_lock(Flatterer)
