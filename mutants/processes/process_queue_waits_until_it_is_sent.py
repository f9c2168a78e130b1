"""put() of a queue between processes returns only when the item has been flushed.

That is what one expects of put(), and what a SimpleQueue of multiprocessing does.
"""

import threading
import time
from multiprocessing import queues
from multiprocessing.reduction import ForkingPickler

original = queues.Queue.put


class Watched:
    def __init__(self, thing):
        self.thing = thing
        self.is_pickled = threading.Event()

    def __reduce__(self):
        try:
            return ForkingPickler.loads, (bytes(ForkingPickler.dumps(self.thing)),)
        finally:
            self.is_pickled.set()


def put(self, thing, block=True, timeout=None):
    watched = Watched(thing)
    original(self, watched, block, timeout)
    watched.is_pickled.wait()
    end = time.monotonic() + 0.05  # somebody may have taken it already
    while not self._reader.poll() and time.monotonic() < end:
        time.sleep(0.001)


queues.Queue.put = put
