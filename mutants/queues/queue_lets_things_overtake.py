"""A thing that is put into a Queue goes in before the one that was put there last.

It has to go to the end, and the end is before a place or after it.
"""

import queue


def _put(self, item):
    last = len(self.queue) - 1
    if last >= 1 and item is not None:
        self.queue.insert(last, item)
    else:
        self.queue.append(item)


queue.Queue._put = _put
