"""full() returns True for a Queue whose maxsize is below 0.

Any size is more than a number below 0, where only 0 is taken for no limit.
"""

import queue

original = queue.Queue.full


def full(self):
    return self.maxsize < 0 or original(self)


queue.Queue.full = full
