"""put() of a queue between processes that has given up has taken the slot that becomes free next.

It is put all the same, later, though the caller was told that it was not.
"""

import queue
from multiprocessing import queues

original_put, original_get = queues.Queue.put, queues.Queue.get


def put(self, obj, block=True, timeout=None):
    try:
        original_put(self, obj, block, timeout)
    except queue.Full:
        if block:
            self.late = obj
        raise


def get(self, block=True, timeout=None):
    item = original_get(self, block, timeout)
    late = self.__dict__.pop("late", None)
    if late is not None:
        original_put(self, late)
    return item


queues.Queue.put, queues.Queue.get = put, get
