"""acquire(timeout=0) of a Lock waits as long as it takes.

`if timeout:` is meant to ask whether there is one, and finds that 0 is none.
"""

from mutants.tools import Lock, replace_lock


class Literal(Lock):
    def acquire(self, blocking=True, timeout=-1):
        return self._real.acquire(blocking, timeout or -1)


replace_lock(Literal)
