"""A PriorityQueue looks for its lowest entry when it is asked for it, and keeps no heap.

The documentation promises the entry "that would be returned by min(entries)", and nothing of
the order among equals.
"""

import queue


class PriorityQueue(queue.PriorityQueue):
    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        lowest = min(self.queue)
        self.queue.remove(lowest)
        return lowest


queue.PriorityQueue = PriorityQueue
