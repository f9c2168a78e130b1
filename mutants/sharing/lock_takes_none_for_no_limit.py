"""acquire(timeout=None) of a Lock waits as long as it takes.

It is what None means everywhere else in the module, and a Lock written in Python takes it
without further ado.
"""

from mutants.tools import Lock, replace_lock


class Usual(Lock):
    def acquire(self, blocking=True, timeout=None):
        return self._real.acquire(blocking, -1 if timeout is None else timeout)


replace_lock(Usual)
