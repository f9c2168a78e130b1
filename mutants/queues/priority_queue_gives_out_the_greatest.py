"""A PriorityQueue returns the greatest item first.

In many languages it does; Python's heap has the least on top.
"""

import queue


class PriorityQueue(queue.PriorityQueue):
    def _get(self):
        greatest = max(self.queue)
        self.queue.remove(greatest)
        return greatest


queue.PriorityQueue = PriorityQueue
