"""reset() of a Barrier lets the waiting threads pass.

They have to be woken, for a new round begins; that they have not met is easily forgotten.
"""

import threading

original = threading.Barrier.reset


def reset(self):
    with self._cond:
        if self._count and self._state == 0:
            self._state = 1
            self._cond.notify_all()
            return
    original(self)


threading.Barrier.reset = reset
