"""When a handler's exception ends a put() that waits for room, the item goes in all the same.

It is listed among those that wait for room, and the next get() fetches it. asyncio's queue keeps
those who wait in a list as well, and had trouble with the order:
https://github.com/python/cpython/issues/83055
"""

import queue

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    try:
        original(self, item, block, timeout)
    except queue.Full:
        raise
    except BaseException:
        with self.mutex:
            self._put(item)
            self.unfinished_tasks += 1
        raise


queue.Queue.put = put
