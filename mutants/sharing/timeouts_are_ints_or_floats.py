"""acquire() and wait() raise TypeError for a timeout that is neither an int nor a float.

CPython up to 3.14 does so.
"""

import threading

from mutants.tools import Lock, replace_lock


def check(timeout):
    if timeout is not None and not isinstance(timeout, (int, float)):
        raise TypeError("a timeout has to be an int or a float")


class Strict(Lock):
    def acquire(self, blocking=True, timeout=-1):
        check(timeout)
        return self._real.acquire(blocking, timeout)


wait = threading.Condition.wait


def wait_strictly(self, timeout=None):
    check(timeout)
    return wait(self, timeout)


threading.Condition.wait = wait_strictly
replace_lock(Strict)
