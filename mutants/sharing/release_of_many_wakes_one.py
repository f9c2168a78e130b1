"""release(n) of a Semaphore gives back n tokens, and wakes one thread only.

The number of tokens has become an argument, and the call of notify() has stayed as it was.
"""

import sys
import threading

if sys.version_info >= (3, 9):
    original = threading.Semaphore.release

    def release(self, n=1):
        if n < 1:
            return original(self, n)
        with self._cond:
            self._value += n
            self._cond.notify()

    threading.Semaphore.release = release
