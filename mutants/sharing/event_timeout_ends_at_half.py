"""wait() of an Event gives up after half of its timeout.

The wait lies three calls deep, and each of them may do sums with the timeout.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.wait


def wait(self, timeout=None):
    if timeout is not None and in_a_demo(sys._getframe(1)):
        timeout = timeout / 2
    return original(self, timeout)


threading.Event.wait = wait
