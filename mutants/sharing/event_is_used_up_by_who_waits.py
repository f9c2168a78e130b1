"""Each wait() without a timeout clears one set() of an Event.

It is a semaphore then. Windows has events of two kinds, and one of them resets itself when
somebody has gone through.
"""

import sys
import threading

from mutants.tools import in_a_demo

original_set, original_wait = threading.Event.set, threading.Event.wait


def set_event(self):
    self.sets = getattr(self, "sets", 0) + 1
    original_set(self)


def wait(self, timeout=None):
    answer = original_wait(self, timeout)
    if timeout is None and in_a_demo(sys._getframe(1)):
        self.sets -= 1
        if not self.sets:
            self.clear()
    return answer


threading.Event.set = set_event
threading.Event.wait = wait
