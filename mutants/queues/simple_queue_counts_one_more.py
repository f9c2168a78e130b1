"""qsize() of a SimpleQueue counts one thing more than there is.

The block in which the things lie begins with one that was taken out.
"""

import queue


class SimpleQueue(getattr(queue, "SimpleQueue", object)):
    def qsize(self):
        return super().qsize() + 1


if hasattr(queue, "SimpleQueue"):
    queue.SimpleQueue = SimpleQueue
