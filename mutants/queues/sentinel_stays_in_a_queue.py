"""A plain object() stays in a Queue when it is taken, behind all other items.

As a mark of the end that would be handy; but each item is taken once.
"""

import queue

original_get, original_put = queue.Queue._get, queue.Queue._put


def _get(self):
    item = original_get(self)
    if type(item) is object:
        self.queue.append(item)
        self.not_empty.notify()
    return item


def _put(self, item):
    if self.queue and type(self.queue[-1]) is object and type(item) is not object:
        self.queue.insert(len(self.queue) - 1, item)
    else:
        original_put(self, item)


queue.Queue._get, queue.Queue._put = _get, _put
