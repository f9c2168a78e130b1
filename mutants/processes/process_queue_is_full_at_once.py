"""put() into a full queue between processes with a timeout raises Full at once.

Its semaphore waits for the time that it is told, and that is counted down to 0 before.
"""

from multiprocessing.queues import Queue

original = Queue.put


def put(self, obj, block=True, timeout=None):
    original(self, obj, block and timeout is None)


Queue.put = put
