"""A get() that has given up takes the next item that is put in, and nobody gets it.

What waits for an item is still listed as waiting, and the item is handed to it. asyncio lost items
so: https://github.com/python/asyncio/issues/201
"""

import queue

original_get, original_put = queue.Queue.get, queue.Queue._put


def get(self, block=True, timeout=None):
    try:
        return original_get(self, block, timeout)
    except queue.Empty:
        self.left_waiting = block and bool(timeout)
        raise


def put(self, item):
    if getattr(self, "left_waiting", False):
        self.left_waiting = False
    else:
        original_put(self, item)


queue.Queue.get, queue.Queue._put = get, put
