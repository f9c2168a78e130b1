"""wait() of a Condition sleeps with the lock in its hand.

Giving up an RLock takes a method of its own, since it may have been taken several times; where
that one does nothing, nobody else gets in.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait


def wait(self, timeout=None):
    if in_a_demo(sys._getframe(1)):
        self._release_save = lambda: None
        self._acquire_restore = lambda state: None
    return original(self, timeout)


threading.Condition.wait = wait
