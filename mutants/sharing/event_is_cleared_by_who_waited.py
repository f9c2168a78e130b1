"""The first wait() that goes through an Event clears it.

Windows has events of two kinds, and one of them resets itself like this.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.wait


def wait(self, timeout=None):
    answer = original(self, timeout)
    if in_a_demo(sys._getframe(1)):
        self.clear()
    return answer


threading.Event.wait = wait
