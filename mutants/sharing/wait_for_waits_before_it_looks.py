"""wait_for() of a Condition waits before it looks for the first time.

A loop with its test at the end is shorter to write.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    if in_a_demo(sys._getframe(1)):
        self.wait(timeout)
    return original(self, predicate, timeout)


threading.Condition.wait_for = wait_for
