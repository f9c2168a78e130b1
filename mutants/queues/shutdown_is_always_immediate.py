"""shutdown() of a Queue throws away what is in it, even if it is not immediate.

Who does not look at the flag gets one of two behaviours for both.
"""

import queue

original = queue.Queue.shutdown


def shutdown(self, immediate=False):
    original(self, immediate=True)


queue.Queue.shutdown = shutdown
