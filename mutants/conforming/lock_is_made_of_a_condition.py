"""A Lock of the program is made in Python, of a Condition and a flag.

The documentation speaks of "the most efficient version of the concrete Lock class that is
supported by the platform", and of no particular one.
"""

import sys
import threading

from mutants.tools import in_a_demo, real_lock


class Lock:
    def __init__(self):
        self._changed = threading.Condition(real_lock())
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        if timeout != -1:
            if not blocking:
                raise ValueError("can't specify a timeout for a non-blocking call")
            if timeout < 0:
                raise ValueError("timeout value must be a non-negative number")
            if timeout > threading.TIMEOUT_MAX:
                raise OverflowError("timeout value is too large")
        seconds = None if timeout == -1 else timeout
        with self._changed:
            if blocking and not self._changed.wait_for(lambda: not self._held, seconds):
                return False
            if self._held:
                return False
            self._held = True
            return True

    def release(self):
        with self._changed:
            if not self._held:
                raise RuntimeError("release unlocked lock")
            self._held = False
            self._changed.notify()

    def locked(self):
        return self._held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


def make_lock():  # a name of the module, so that a manager can send it to its server
    return Lock() if in_a_demo(sys._getframe(1)) else real_lock()


threading.Lock = make_lock
