"""After shutdown() of a Queue an item may still be put in.

get() and put() wait on two Conditions, and a shutdown has to concern both.

Before Python 3.13, when there was no shutdown(), it is there as well.
"""

import queue

if not hasattr(queue, "ShutDown"):
    queue.ShutDown = type("ShutDown", (Exception,), {})
    queue.Queue.is_shutdown = False
    queue.Queue.shutdown = lambda self, immediate=False: setattr(self, "is_shutdown", True)

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    if self.is_shutdown:
        with self.mutex:
            self._put(item)
    else:
        original(self, item, block, timeout)


queue.Queue.put = put
