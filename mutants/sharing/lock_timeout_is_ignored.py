"""acquire() of a Lock waits forever, whatever timeout it is given.

So does MicroPython's, which takes the argument and does nothing with it (micropython#8932).
"""

from threading import TIMEOUT_MAX

from mutants.tools import Lock, replace_lock


class Stubborn(Lock):
    def acquire(self, blocking=True, timeout=-1):
        if timeout is not None and 0 < timeout <= TIMEOUT_MAX and blocking:
            timeout = -1
        return self._real.acquire(blocking, timeout)


replace_lock(Stubborn)
