"""wait_for() of a Condition gives up after half of its timeout.

It has to reckon itself how much time is left after each time it was woken.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    if timeout is not None and in_a_demo(sys._getframe(1)):
        timeout = timeout / 2
    return original(self, predicate, timeout)


threading.Condition.wait_for = wait_for
