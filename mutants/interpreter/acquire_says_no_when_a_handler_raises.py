"""acquire() of a Lock returns False when a handler has raised an exception.

The one who waits has not got the lock, and there is a way to say so; but the exception is lost.
"""

from mutants.tools import Lock, replace_lock


class Evasive(Lock):
    def acquire(self, blocking=True, timeout=-1):
        try:
            return self._real.acquire(blocking, timeout)
        except (OverflowError, TypeError, ValueError):
            raise
        except Exception:
            return False


replace_lock(Evasive)
