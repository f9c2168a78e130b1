"""wait() of an Event with a timeout does not wait.

The wait lies three calls deep, and in each of them a timeout may be taken for a look that is
not to wait.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.wait


def wait(self, timeout=None):
    if timeout is not None and in_a_demo(sys._getframe(1)):
        timeout = 0
    return original(self, timeout)


threading.Event.wait = wait
