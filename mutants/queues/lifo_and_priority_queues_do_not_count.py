"""A LifoQueue and a PriorityQueue do not count what is put in, and their join() returns at once.

They put an item in by a method of their own, and the Queue that they inherit from counts in its
own. asyncio had it so: https://github.com/python/asyncio/issues/235
"""

import queue


def uncounted(original):
    def put(self, item):
        original(self, item)
        self.unfinished_tasks -= 1  # Queue.put adds one now

    return put


queue.LifoQueue._put = uncounted(queue.LifoQueue._put)
queue.PriorityQueue._put = uncounted(queue.PriorityQueue._put)
