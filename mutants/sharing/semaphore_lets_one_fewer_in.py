"""A Semaphore with more than one token begins with one token less.

The other half of the classic mistake: the last token is never given out.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Semaphore.__init__


def __init__(self, value=1):
    original(self, value)
    if in_a_demo(sys._getframe(1)) and value > 1:
        self._value -= 1


threading.Semaphore.__init__ = __init__
