"""notify_all() of a Condition wakes one waiting thread.

It is notify() with a number, and the number has a default.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.notify_all


def notify_all(self):
    if in_a_demo(sys._getframe(1)):
        self.notify()
    else:
        original(self)


threading.Condition.notify_all = notify_all
