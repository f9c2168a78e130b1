"""get() of a Queue that is shut down gives None to those who waited, and raises nothing.

Who is woken must look for the reason, and not take an empty queue for one that has something.
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
