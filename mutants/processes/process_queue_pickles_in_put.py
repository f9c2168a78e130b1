"""put() of a queue between processes pickles the thing by itself, and raises if it cannot.

That is what one expects of put(), and what a SimpleQueue of multiprocessing does.
"""

from multiprocessing import queues
from multiprocessing.reduction import ForkingPickler

original = queues.Queue.put


class Pickled:
    def __init__(self, thing):
        self.data = bytes(ForkingPickler.dumps(thing))

    def __reduce__(self):
        return ForkingPickler.loads, (self.data,)


def put(self, thing, block=True, timeout=None):
    original(self, Pickled(thing), block, timeout)


queues.Queue.put = put
