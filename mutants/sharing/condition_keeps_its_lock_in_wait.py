"""wait() of a Condition does not release the lock while it waits.

Releasing an RLock takes a method of its own, since it may have been acquired several times. If
that one does nothing, no other thread gets in.
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
