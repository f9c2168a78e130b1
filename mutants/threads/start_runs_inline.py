"""start() runs the target itself, and only then returns, if it is the program that calls it.

A Python without threads, such as one in a browser, might do so to keep programs running.
"""

import sys
import threading

from mutants.tools import in_a_demo

real_start, real_join = threading.Thread.start, threading.Thread.join
real_is_alive = threading.Thread.is_alive
over = set()


def start(self):
    if not in_a_demo(sys._getframe(1)):
        return real_start(self)
    self._started.set()
    over.add(self)
    try:
        self.run()
    except BaseException:
        self._invoke_excepthook(self)


def join(self, timeout=None):
    if self not in over:
        real_join(self, timeout)


threading.Thread.start = start
threading.Thread.join = join
threading.Thread.is_alive = lambda self: self not in over and real_is_alive(self)
