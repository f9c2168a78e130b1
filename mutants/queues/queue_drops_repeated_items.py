"""A Queue drops an item that is the same object as the one put in just before it.

Queues of events do so, in which a repeated event tells nothing new.
"""

import queue

original = queue.Queue._put


def _put(self, item):
    if item is getattr(self, "_last", self):
        self.unfinished_tasks -= 1  # put() adds one to it next
    else:
        self._last = item
        original(self, item)


queue.Queue._put = _put
