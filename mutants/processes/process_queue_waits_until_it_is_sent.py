"""put() of a queue between processes returns when the thing has been sent off.

That is what one expects of put(); but what does not fit into the pipe then waits for a reader.
"""

import time
from multiprocessing import queues

original = queues.Queue.put


def put(self, thing, block=True, timeout=None):
    original(self, thing, block, timeout)
    end = time.monotonic() + 0.2
    while not self._reader.poll() and time.monotonic() < end:
        time.sleep(0.0005)


queues.Queue.put = put
