"""A Condition has a lock of its own, whatever lock it is given.

Two Conditions with one lock between them then guard nothing.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.__init__


def __init__(self, lock=None):
    original(self, None if in_a_demo(sys._getframe(1)) else lock)


threading.Condition.__init__ = __init__
