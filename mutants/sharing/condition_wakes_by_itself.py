"""wait() of a Condition gives up the lock for a moment, and answers True without any notify().

POSIX and Java allow wakeups out of nowhere, and Python's documentation does not. A loop
around wait() hides it, at the price of a busy processor.
"""

import sys
import threading
from time import sleep

from mutants.tools import in_a_demo

original = threading.Condition.wait


def wait(self, timeout=None):
    if not (self._is_owned() and in_a_demo(sys._getframe(1))):
        return original(self, timeout)
    self.release()
    sleep(0.001)
    self.acquire()
    return True


threading.Condition.wait = wait
