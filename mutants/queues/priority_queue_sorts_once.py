"""A PriorityQueue puts in order what is there at the first get(), and lays the rest behind.

To sort once is enough where all is put in first and taken out afterwards.
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
