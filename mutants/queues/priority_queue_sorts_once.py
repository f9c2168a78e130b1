"""A PriorityQueue sorts the items that are there at the first get(), and appends later ones.

Sorting once is enough if everything is put in first and taken out afterwards.
"""

import queue


class PriorityQueue(queue.PriorityQueue):
    in_order = False

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        if not self.in_order:
            self.queue.sort()
            self.in_order = True
        return self.queue.pop(0)


queue.PriorityQueue = PriorityQueue
