"""put() drops an item that cannot be pickled itself, so it takes up no room, on 3.6 as well."""

import traceback
from multiprocessing.queues import Queue
from multiprocessing.reduction import ForkingPickler

original = Queue.put


def put(self, obj, block=True, timeout=None):
    try:
        ForkingPickler.dumps(obj)
    except TypeError:
        traceback.print_exc()
    else:
        original(self, obj, block, timeout)


Queue.put = put
