"""get() of a Queue with a timeout looks at its start and at its end, and not in between.

Waiting with a timeout and waiting without may be written in different places.
"""

import queue
from time import sleep

original = queue.Queue.get


def get(self, block=True, timeout=None):
    if not block or timeout is None:
        return original(self, block, timeout)
    try:
        return original(self, False)
    except queue.Empty:
        sleep(timeout)
        return original(self, False)


queue.Queue.get = get
