"""wait() of an Event answers True also when its time ran out.

Without a timeout nothing else can be answered, and few programs look.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.wait


def wait(self, timeout=None):
    answer = original(self, timeout)
    return answer or in_a_demo(sys._getframe(1))


threading.Event.wait = wait
