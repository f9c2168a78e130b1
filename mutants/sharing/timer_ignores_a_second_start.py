"""The second start() of a Timer does nothing, and raises no error.

A Timer that has rung seems ready for another turn. The check that forbids it is inherited
from Thread, and lost with the inheritance.
"""

import threading

original = threading.Timer.start


def start(self):
    if not self._started.is_set():
        original(self)


threading.Timer.start = start
