"""notify() of a Condition releases the lock for a moment, so that the woken thread can run.

That is how Hoare first described monitors: the signalling thread makes way at once. Python's
conditions, like nearly all today, are of the other kind.
"""

import sys
import threading
from time import sleep

from mutants.tools import in_a_demo

original = threading.Condition.notify


def notify(self, n=1):
    original(self, n)
    if in_a_demo(sys._getframe(1)):
        self.release()
        sleep(0.01)
        self.acquire()


threading.Condition.notify = notify
