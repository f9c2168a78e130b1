"""wait() of an Event returns None.

It did before 2.7 and 3.1, and callers had to ask is_set() afterwards.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.wait


def wait(self, timeout=None):
    answer = original(self, timeout)
    return None if in_a_demo(sys._getframe(1)) else answer


threading.Event.wait = wait
