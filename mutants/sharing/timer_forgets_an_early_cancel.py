"""A Timer that was cancelled before its start calls its function all the same.

start() makes everything ready, and with it the event that cancel() has set.
"""

import threading

original = threading.Timer.start


def start(self):
    self.finished.clear()
    original(self)


threading.Timer.start = start
