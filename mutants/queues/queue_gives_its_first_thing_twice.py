"""The first item that is taken out of a Queue is returned twice.

Two threads that look at the first item before either has removed it both get it.
"""

import queue

original = queue.Queue._get


def _get(self):
    item = original(self)
    if not hasattr(self, "_first"):
        self._first = item
        self.queue.appendleft(item)
        self.unfinished_tasks += 1
    return item


class Queue(queue.Queue):
    pass


Queue._get = _get
queue.Queue = Queue
