"""acquire() and wait() make a float of their timeout, so that any real number will do.

CPython does so from 3.15 on, and PyPy always.
"""

import threading
from numbers import Real

from mutants.tools import Lock, replace_lock


def number(timeout):
    return float(timeout) if isinstance(timeout, Real) else timeout


class Tolerant(Lock):
    def acquire(self, blocking=True, timeout=-1):
        return self._real.acquire(blocking, number(timeout))


wait = threading.Condition.wait
threading.Condition.wait = lambda self, timeout=None: wait(self, number(timeout))
replace_lock(Tolerant)
