"""Thread.start() takes its time before there is a new thread.

The documentation of start() says what it arranges for, and not how soon.
"""

import threading
from time import sleep

start = threading.Thread.start


def start_late(self):
    sleep(0.02)
    start(self)


threading.Thread.start = start_late
