"""set() of an Event wakes one waiting thread, and leaves the others waiting.

notify() and notify_all() differ by a word, and with one waiting thread, as in most programs,
not at all.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Event.set


def set_event(self):
    if in_a_demo(sys._getframe(1)):
        with self._cond:
            self._flag = True
            self._cond.notify()
    else:
        original(self)


threading.Event.set = set_event
