"""wait() of a Condition returns True even if it has timed out.

Before 3.2 it returned nothing. Adding a value at the end takes knowing there how the waiting
ended.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait


def wait(self, timeout=None):
    answer = original(self, timeout)
    return answer or in_a_demo(sys._getframe(1))


threading.Condition.wait = wait
