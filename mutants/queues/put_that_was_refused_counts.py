"""A put() that was refused because the queue is full counts as an item all the same.

It counts before it looks whether the item gets in, and join() waits for what never was there. So
did a subclass in watchdog: https://github.com/gorakhargosh/watchdog/pull/61
"""

import queue

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    try:
        original(self, item, block, timeout)
    except queue.Full:
        with self.mutex:
            self.unfinished_tasks += 1
        raise


queue.Queue.put = put
