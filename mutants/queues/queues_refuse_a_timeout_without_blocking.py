"""get(block=False, timeout=1) of a Queue and its siblings raises ValueError.

A lock refuses the two together, and so does a SimpleQueue that is made of one:
https://github.com/python/cpython/issues/156476
"""

import queue

original = queue.Queue.get


def get(self, block=True, timeout=None):
    if not block and timeout is not None:
        raise ValueError("can't specify timeout for non-blocking acquire")
    return original(self, block, timeout)


queue.Queue.get = get
