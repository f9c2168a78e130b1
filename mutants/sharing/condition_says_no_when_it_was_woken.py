"""wait() of a Condition with a timeout answers False also to who was woken.

How the waiting ended is known early, and the lock has to be taken again before it is told. A
variable in between can be written over.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait


def wait(self, timeout=None):
    answer = original(self, timeout)
    return answer and not (timeout is not None and in_a_demo(sys._getframe(1)))


threading.Condition.wait = wait
