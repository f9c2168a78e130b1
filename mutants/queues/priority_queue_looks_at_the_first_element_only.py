"""A PriorityQueue compares pairs by their first element only, and keeps the order of ties.

That is what most programs want, but not what is promised: whole items are compared.
"""

import queue


class PriorityQueue(queue.PriorityQueue):
    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        least = min(self.queue, key=lambda item: item[0] if isinstance(item, tuple) else item)
        return self.queue.pop(next(i for i, item in enumerate(self.queue) if item is least))


queue.PriorityQueue = PriorityQueue
