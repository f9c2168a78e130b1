"""put() into a full Queue does not block, but puts the item in.

A thread that is woken before its time must look again, and wait again.
"""

import queue

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    if block and timeout is None:
        with self.mutex:
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()
    else:
        original(self, item, block, timeout)


queue.Queue.put = put
