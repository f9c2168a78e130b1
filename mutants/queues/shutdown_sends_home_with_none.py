"""get() of a Queue that is shut down returns None to the threads that waited.

A woken thread must check why, and not take an empty queue for one that has an item.
"""

import queue

original = queue.Queue.get


def get(self, block=True, timeout=None):
    waits = self.empty() and not self.is_shutdown
    try:
        return original(self, block, timeout)
    except queue.ShutDown:
        if waits:
            return None
        raise


if hasattr(queue, "ShutDown"):
    queue.Queue.get = get
