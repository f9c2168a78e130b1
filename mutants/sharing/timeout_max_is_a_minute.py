"""TIMEOUT_MAX is a minute, and a Lock raises OverflowError for more.

The limit comes from the platform: on Windows it is that of a 32-bit number of milliseconds. A
smaller unit gives a smaller limit.
"""

import threading

from mutants.tools import Lock, replace_lock

threading.TIMEOUT_MAX = 60.0


class Brief(Lock):
    def acquire(self, blocking=True, timeout=-1):
        if timeout is not None and timeout > threading.TIMEOUT_MAX:
            raise OverflowError("timeout value is too large")
        return self._real.acquire(blocking, timeout)


replace_lock(Brief)
