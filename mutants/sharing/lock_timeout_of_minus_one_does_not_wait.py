"""acquire(timeout=-1) of a Lock does not wait.

-1 stands for no limit here and in no other tool of the module. To everything else that
reckons with timeouts it is a time that is over. CPython once took those between -1 and 0 for
a reason not to wait (bpo-31806).
"""

from mutants.tools import Lock, replace_lock


class Punctual(Lock):
    def acquire(self, blocking=True, timeout=None):
        if timeout == -1:
            return self._real.acquire(blocking=False)
        return self._real.acquire(blocking, -1 if timeout is None else timeout)


replace_lock(Punctual)
