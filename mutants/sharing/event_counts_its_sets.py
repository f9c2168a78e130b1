"""An Event that was set twice has to be cleared twice.

It is a semaphore then, and what is written with eventfd on Linux counts by default.
"""

import threading

set_event, clear_event = threading.Event.set, threading.Event.clear


def count_set(self):
    self.sets = getattr(self, "sets", 0) + 1
    set_event(self)


def count_clear(self):
    self.sets = max(getattr(self, "sets", 0) - 1, 0)
    if not self.sets:
        clear_event(self)


threading.Event.set = count_set
threading.Event.clear = count_clear
