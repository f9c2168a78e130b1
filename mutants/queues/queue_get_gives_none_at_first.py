"""The first get() of an empty Queue returns None at once, and does not block.

A thread that is woken before its time must look again, and wait again.
"""

import queue

original = queue.Queue.get


def get(self, block=True, timeout=None):
    if block and timeout is None and self.empty() and not hasattr(self, "_has_given_none"):
        self._has_given_none = True
        return None
    return original(self, block, timeout)


queue.Queue.get = get
