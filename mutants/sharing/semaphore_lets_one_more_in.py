"""A Semaphore begins with one token more than it was given.

Whether one waits at zero or below zero is the classic mistake with a number that is counted
down.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Semaphore.__init__


def __init__(self, value=1):
    original(self, value)
    if in_a_demo(sys._getframe(1)):
        self._value += 1


threading.Semaphore.__init__ = __init__
