"""get(block=False, timeout=1) of a SimpleQueue raises ValueError.

The queue passes both on to a semaphore, which does not take them together. So it is where a
SimpleQueue is written in Python: https://github.com/python/cpython/issues/156476
"""

import queue
import sys

if hasattr(queue, "SimpleQueue") and sys.implementation.name == "cpython":

    class SimpleQueue(queue.SimpleQueue):
        def get(self, block=True, timeout=None):
            if not block and timeout is not None:
                raise ValueError("can't specify timeout for non-blocking acquire")
            return super().get(block, timeout)

    queue.SimpleQueue = SimpleQueue
