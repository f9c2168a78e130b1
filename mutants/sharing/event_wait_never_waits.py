"""wait() of an Event returns True at once.

With a single thread there is no other to wait for, and stubs for such platforms do this.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.wait


def wait(self, timeout=None):
    return True if in_a_demo(sys._getframe(1)) else original(self, timeout)


threading.Event.wait = wait
