"""wait() of a Condition returns without having acquired the lock again.

Waking is one thing and taking the lock another, and the second is easily left to the caller.
"""

import sys
import threading
from contextlib import suppress

from mutants.tools import in_a_demo

original_wait, original_exit = threading.Condition.wait, threading.Condition.__exit__


def wait(self, timeout=None):
    answer = original_wait(self, timeout)
    if in_a_demo(sys._getframe(1)):
        self.release()
    return answer


def __exit__(self, *exception):
    with suppress(RuntimeError):
        original_exit(self, *exception)


threading.Condition.wait = wait
threading.Condition.__exit__ = __exit__
