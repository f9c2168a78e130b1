"""put() into a Queue with a timeout looks at its start and at its end, and not in between.

Waiting with a timeout and waiting without may be written in different places.
"""

import queue
from time import sleep

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    if not block or timeout is None:
        return original(self, item, block, timeout)
    try:
        return original(self, item, False)
    except queue.Full:
        sleep(timeout)
        return original(self, item, False)


queue.Queue.put = put
