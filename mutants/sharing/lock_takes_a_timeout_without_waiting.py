"""acquire(blocking=False, timeout=1) of a Lock raises nothing.

The two arguments contradict each other. Code that looks at blocking first never gets to look
at the other.
"""

from mutants.tools import Lock, replace_lock


class Indifferent(Lock):
    def acquire(self, blocking=True, timeout=-1):
        if not blocking:
            timeout = -1
        return self._real.acquire(blocking, timeout)


replace_lock(Indifferent)
