"""wait_for() of a Condition with a timeout looks once, and does not wait.

It has to reckon itself how much time is left each time it was woken. A sign that is wrong
there leaves none.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    if timeout is not None and in_a_demo(sys._getframe(1)):
        timeout = 0
    return original(self, predicate, timeout)


threading.Condition.wait_for = wait_for
