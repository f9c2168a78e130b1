"""A PriorityQueue gives out what was put in first, whatever its priority.

A heap that is not kept in order when something is added is a list.
"""

import queue


class PriorityQueue(queue.Queue):
    pass


queue.PriorityQueue = PriorityQueue
