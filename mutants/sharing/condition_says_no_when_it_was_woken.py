"""wait() of a Condition with a timeout returns False even if it was notified.

How the waiting ended is known early, and the lock has to be acquired again before it is
returned. A variable in between can be overwritten.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait


def wait(self, timeout=None):
    answer = original(self, timeout)
    return answer and not (timeout is not None and in_a_demo(sys._getframe(1)))


threading.Condition.wait = wait
