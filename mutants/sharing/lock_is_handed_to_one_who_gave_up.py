"""release() of a Lock hands it to the thread that waited first, even if that has given up.

Then nobody holds the lock, and nobody gets it. asyncio's Lock did so when a waiter was cancelled:
https://bugs.python.org/issue27585
"""

from collections import deque

from mutants.tools import Lock, real_lock, replace_lock


class HandedOver(Lock):
    def __init__(self):
        super().__init__()
        self._guard, self._waiters = real_lock(), deque()

    def acquire(self, blocking=True, timeout=-1):
        with self._guard:
            if not blocking or timeout is None or timeout == 0 or timeout < -1:
                return self._real.acquire(blocking, timeout)
            if self._real.acquire(False):
                return True
            turn = real_lock()
            turn.acquire()
            self._waiters.append(turn)
        return turn.acquire(True, timeout)

    def release(self):
        with self._guard:
            if self._waiters:
                self._waiters.popleft().release()
            else:
                self._real.release()


replace_lock(HandedOver)
