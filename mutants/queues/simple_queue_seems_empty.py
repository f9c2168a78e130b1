"""empty() of a SimpleQueue always returns True.

It reports whether a thread could be waiting, and not whether there are items.
"""

import queue


class SimpleQueue(getattr(queue, "SimpleQueue", object)):
    def empty(self):
        return True


if hasattr(queue, "SimpleQueue"):
    queue.SimpleQueue = SimpleQueue
