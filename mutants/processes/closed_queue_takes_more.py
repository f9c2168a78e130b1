"""put() into a queue between processes that was closed returns, and the item is lost."""

from multiprocessing.queues import Queue

original = Queue.put


def put(self, obj, block=True, timeout=None):
    if not self._closed:
        original(self, obj, block, timeout)


Queue.put = put
