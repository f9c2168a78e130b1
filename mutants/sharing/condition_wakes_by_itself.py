"""The first wait() of each thread at a Condition ends by itself, without any notify().

POSIX and Java allow for wakeups out of nowhere, and Python's documentation does not. A loop
around wait() hides them.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait


def wait(self, timeout=None):
    here = threading.get_ident()
    startled = self.__dict__.setdefault("startled", set())
    if here in startled or not self._is_owned() or not in_a_demo(sys._getframe(1)):
        return original(self, timeout)
    startled.add(here)
    self.release()
    self.acquire()
    return True


threading.Condition.wait = wait
