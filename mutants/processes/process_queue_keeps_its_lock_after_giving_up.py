"""get() of a queue between processes that has given up leaves the queue unreadable.

It keeps the lock for reading on its way out through the exception.
"""

import queue
from multiprocessing import queues

original = queues.Queue.get


def get(self, block=True, timeout=None):
    try:
        return original(self, block, timeout)
    except queue.Empty:
        if block:
            self._rlock.acquire(False)
        raise


queues.Queue.get = get
