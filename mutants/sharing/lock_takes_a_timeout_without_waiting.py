"""acquire(blocking=False, timeout=1) of a Lock is accepted.

The two contradict each other. Who looks at blocking first never comes to look at the other.
"""

from mutants.tools import Lock, replace_lock


class Indifferent(Lock):
    def acquire(self, blocking=True, timeout=-1):
        if not blocking:
            timeout = -1
        return self._real.acquire(blocking, timeout)


replace_lock(Indifferent)
