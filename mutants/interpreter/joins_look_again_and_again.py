"""join() looks again and again whether the thread is alive, on any version.

There is no lock that an interrupt could leave in disorder, as in CPython 3.9 to 3.12 (gh-90882).
"""

import threading
import time

original = threading.Thread.join


def join(self, timeout=None):
    if timeout is not None:
        return original(self, timeout)
    while self.is_alive():
        time.sleep(0.001)
    return None


threading.Thread.join = join
