"""A Queue gives out what was put in last.

A list gives up its last element cheaply, and its first at a price.
"""

import queue


class Queue(queue.Queue):
    def _get(self):
        return self.queue.pop()


queue.Queue = Queue
