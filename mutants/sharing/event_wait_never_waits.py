"""wait() of an Event returns at once, and answers True.

With a single thread there is nobody to wait for, and stubs for such platforms do just this.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.wait


def wait(self, timeout=None):
    return True if in_a_demo(sys._getframe(1)) else original(self, timeout)


threading.Event.wait = wait
