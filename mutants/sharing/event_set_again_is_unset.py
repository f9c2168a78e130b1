"""set() of an Event that is set already unsets it.

Flipping a flag and setting it are the same the first time.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.set


def set_event(self):
    if self.is_set() and in_a_demo(sys._getframe(1)):
        self.clear()
    else:
        original(self)


threading.Event.set = set_event
