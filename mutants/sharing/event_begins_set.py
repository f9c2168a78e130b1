"""A new Event is set.

A gate that is open until somebody shuts it is as good a picture as the other one, and other
libraries ask which it is to be.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.__init__


def __init__(self):
    original(self)
    if in_a_demo(sys._getframe(1)):
        self._flag = True


threading.Event.__init__ = __init__
