"""A Queue keeps its items in a list, and not in a deque.

The documentation promises that "the first tasks added are the first retrieved", and does not
say where they are in the meantime.
"""

import queue


class Queue(queue.Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)


queue.Queue = Queue
