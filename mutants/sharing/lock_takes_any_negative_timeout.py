"""acquire() of a Lock takes every negative timeout for no limit.

Asking whether it is less than 0 is nearer at hand than asking whether it is -1.
"""

from mutants.tools import Lock, replace_lock


class Generous(Lock):
    def acquire(self, blocking=True, timeout=-1):
        if timeout is not None and timeout < 0:
            timeout = -1
        return self._real.acquire(blocking, timeout)


replace_lock(Generous)
