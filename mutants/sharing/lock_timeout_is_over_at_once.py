"""acquire() of a Lock with a timeout does not wait.

Timeouts are turned into other units, and into a moment of some clock, on their way down.
CPython's ran on the clock of the day, which can be set forward while somebody waits
(bpo-41710).
"""

from threading import TIMEOUT_MAX

from mutants.tools import Lock, replace_lock


class Hasty(Lock):
    def acquire(self, blocking=True, timeout=-1):
        if timeout is not None and 0 < timeout <= TIMEOUT_MAX and blocking:
            timeout = 0
        return self._real.acquire(blocking, timeout)


replace_lock(Hasty)
