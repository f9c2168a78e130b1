"""A LifoQueue returns the item that was put in first.

It is a Queue in all but one line, and without that line it is a Queue.
"""

import queue


class LifoQueue(queue.Queue):
    pass


queue.LifoQueue = LifoQueue
