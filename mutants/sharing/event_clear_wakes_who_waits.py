"""clear() of an Event wakes the waiting threads, and their wait() returns False.

They wait for a change, and hear of each; which one it was has to be looked at again.
"""

import threading

original_clear = threading.Event.clear


def clear(self):
    original_clear(self)
    with self._cond:
        self._cond.notify_all()


def wait(self, timeout=None):
    with self._cond:
        if not self._flag:
            self._cond.wait(timeout)
        return self._flag


threading.Event.clear = clear
threading.Event.wait = wait
