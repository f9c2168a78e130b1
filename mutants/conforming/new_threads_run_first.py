"""Thread.start() returns when the new thread has run for a while, or to its end.

The documentation says that start() arranges for run() to be called in another thread. Which
of the two goes on first is nowhere promised.
"""

import threading
from time import monotonic, sleep

start = threading.Thread.start


def start_and_stand_back(self):
    start(self)
    end = monotonic() + 0.02
    while self.is_alive() and monotonic() < end:
        sleep(0.001)


threading.Thread.start = start_and_stand_back
