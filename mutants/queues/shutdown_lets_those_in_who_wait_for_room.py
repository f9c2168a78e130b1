"""shutdown() of a Queue wakes the threads in put(), and lets their items in.

A woken thread must check why, and not take a full queue for one that has room.
"""

import queue

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    waits = self.full() and not self.is_shutdown
    try:
        original(self, item, block, timeout)
    except queue.ShutDown:
        if not waits:
            raise
        with self.mutex:
            self._put(item)


if hasattr(queue, "ShutDown"):
    queue.Queue.put = put
