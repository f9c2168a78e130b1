"""notify(n) of a Condition wakes one thread, whatever n is.

The Condition of multiprocessing had no n for years (bpo-29293), and nobody had missed it.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.notify


def notify(self, n=1):
    original(self, 1 if in_a_demo(sys._getframe(1)) else n)


threading.Condition.notify = notify
