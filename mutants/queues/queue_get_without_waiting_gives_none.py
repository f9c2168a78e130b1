"""get(block=False) of an empty Queue returns None.

So does dict.get(), and there as here it cannot be told from a None that was stored.
"""

import queue

original = queue.Queue.get


def get(self, block=True, timeout=None):
    if not block and self.empty():
        return None
    return original(self, block, timeout)


queue.Queue.get = get
