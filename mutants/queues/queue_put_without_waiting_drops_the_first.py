"""put() into a full Queue that is not to wait makes room by throwing away what came first.

So does a deque with a maxlen, of which a Queue can be made.
"""

import queue

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    with self.mutex:
        if not block and 0 < self.maxsize <= self._qsize():
            self._get()
    original(self, item, block, timeout)


queue.Queue.put = put
