"""An RLock's owner that acquires it again with a timeout waits until that has passed.

acquire() with a timeout takes another path than without one, and each has to look at the
owner.
"""

from time import sleep

from mutants import tools


class RLock(tools.RLock):
    def acquire(self, blocking=True, timeout=-1):
        if timeout > 0 and self._real._is_owned():
            sleep(timeout)
            return False
        return self._real.acquire(blocking, timeout)


tools.replace_rlock(RLock)
