"""acquire(blocking=False) waits like any other acquire().

The argument came first by position and was called waitflag in _thread. A wrapper that knows
it by one of its names only lets it fall.
"""

from mutants.tools import Lock, replace_lock


class Patient(Lock):
    def acquire(self, blocking=True, timeout=-1):
        return self._real.acquire(True, timeout)


replace_lock(Patient)
