"""An item that cannot be pickled comes out of a queue between processes as None.

The thread that pickles has nobody to raise an exception to, and something to send all the same.
"""

from multiprocessing import queues
from multiprocessing.reduction import ForkingPickler

original = queues.Queue.put


class Tried:
    def __init__(self, thing):
        self.thing = thing

    def __reduce__(self):
        try:
            return ForkingPickler.loads, (bytes(ForkingPickler.dumps(self.thing)),)
        except Exception:
            return type(None), ()


def put(self, thing, block=True, timeout=None):
    original(self, Tried(thing), block, timeout)


queues.Queue.put = put
