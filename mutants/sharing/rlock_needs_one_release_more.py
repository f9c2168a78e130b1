"""An RLock is free only after one release more than it was taken.

The count is set to one and then counted up for the first acquire() as well.
"""

from mutants.tools import RLock, replace_rlock


class Clinging(RLock):
    fresh = True

    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        if got_it and self.fresh:
            self.fresh = False
            self._real.acquire()
        return got_it


replace_rlock(Clinging)
