"""An RLock's owner that acquires it again without blocking gets False.

It is held indeed. By which thread has to be looked at first, blocking or not.
"""

from mutants import tools


class RLock(tools.RLock):
    def acquire(self, blocking=True, timeout=-1):
        if not blocking and self._real._is_owned():
            return False
        return self._real.acquire(blocking, timeout)


tools.replace_rlock(RLock)
