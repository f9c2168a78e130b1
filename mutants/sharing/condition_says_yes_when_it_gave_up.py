"""wait() of a Condition answers True also when its time ran out.

Before 3.2 it answered nothing. Who adds an answer to the end of it has to know there which
way the waiting went.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait


def wait(self, timeout=None):
    answer = original(self, timeout)
    return answer or in_a_demo(sys._getframe(1))


threading.Condition.wait = wait
