"""None that is put into a queue between processes comes out as an empty text.

To send something that is false is not to send nothing, and they are easily taken for each other.
"""

from multiprocessing import queues

original = queues.Queue.get


def get(self, block=True, timeout=None):
    thing = original(self, block, timeout)
    return "" if thing is None and seen_by_its_own_putter(self) else thing


def seen_by_its_own_putter(queue):
    return queue._thread is not None


queues.Queue.get = get
