"""A get() that has timed out takes up room in a queue with a limit, and a put() blocks too early.

The one who gave up is still listed, and put() waits for it to take the item. eventlet had that
with a pool: https://github.com/eventlet/eventlet/pull/495
"""

import queue

original = queue.Queue.get


def get(self, block=True, timeout=None):
    try:
        return original(self, block, timeout)
    except queue.Empty:
        if block and timeout and self.maxsize > 1:
            self.maxsize -= 1
        raise


queue.Queue.get = get
