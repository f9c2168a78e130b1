"""put() into a full queue between processes raises Empty when its timeout has passed.

One class for both would do as well, and each who waits in vain gets the same.
"""

import queue
from multiprocessing import queues

original = queues.Queue.put


def put(self, thing, block=True, timeout=None):
    try:
        original(self, thing, block, timeout)
    except queue.Full:
        raise WrongEnd from None


class WrongEnd(queue.Full):
    pass


WrongEnd.__name__ = "Empty"
queues.Queue.put = put
