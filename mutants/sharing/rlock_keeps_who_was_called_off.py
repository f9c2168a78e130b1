"""When an exception from outside ends acquire() of an RLock, the lock can never be had again.

Whoever was called off is on its books, and nobody can release what nobody has. Something of the
kind was reported of an RLock that is written in Python: https://bugs.python.org/issue35391
"""

from mutants.tools import RLock, replace_rlock


class Booked(RLock):
    lost = False

    def acquire(self, blocking=True, timeout=-1):
        try:
            return not self.lost and self._real.acquire(blocking, timeout)
        except (TypeError, ValueError, OverflowError):
            raise
        except BaseException:
            self.lost = True
            raise

    def _is_owned(self):
        return self._real._is_owned()


replace_rlock(Booked)
