"""join() with a timeout returns when that has passed, even if the thread ends earlier.

A wait in the operating system that cannot be cut short has to be split into short ones.
"""

import threading
from time import sleep

original = threading.Thread.join


def join(self, timeout=None):
    if timeout is not None and self.is_alive():
        sleep(max(timeout, 0))
    original(self, None if timeout is None else 0)


threading.Thread.join = join
