"""is_set() of an Event returns False after two calls of set().

Where sets are counted, testing whether the count is one is a slip that a single set() does
not show.
"""

import sys
import threading

from mutants.tools import in_a_demo

original_set, original_is_set = threading.Event.set, threading.Event.is_set


def set_event(self):
    original_set(self)
    self.sets = getattr(self, "sets", 0) + 1


def is_set(self):
    twice = in_a_demo(sys._getframe(1)) and getattr(self, "sets", 0) > 1
    return original_is_set(self) and not twice


threading.Event.set = set_event
threading.Event.is_set = is_set
