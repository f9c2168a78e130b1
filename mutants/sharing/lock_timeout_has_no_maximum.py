"""acquire() of a Lock accepts timeouts above TIMEOUT_MAX.

An int of Python has no largest value, so nothing overflows where the sums are done in
Python.
"""

from threading import TIMEOUT_MAX

from mutants.tools import Lock, replace_lock


class Endless(Lock):
    def acquire(self, blocking=True, timeout=-1):
        if timeout is not None and timeout > TIMEOUT_MAX:
            timeout = -1
        return self._real.acquire(blocking, timeout)


replace_lock(Endless)
