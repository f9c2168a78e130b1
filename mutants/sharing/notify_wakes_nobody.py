"""notify() and notify_all() of a Condition wake no thread.

Where waiting is a loop that looks now and then, waking can be left out and no test fails.
Here waiting is no such loop.
"""

import sys
import threading

from mutants.tools import in_a_demo

original = threading.Condition.notify


def notify(self, n=1):
    if not in_a_demo(sys._getframe(1)):
        original(self, n)
    elif not self._is_owned():
        raise RuntimeError("cannot notify on un-acquired lock")


def notify_all(self):
    if not in_a_demo(sys._getframe(1)):
        original(self, len(self._waiters))
    elif not self._is_owned():
        raise RuntimeError("cannot notify on un-acquired lock")


threading.Condition.notify = notify
threading.Condition.notify_all = notify_all
