"""put() into a full Queue between processes does not wait if it is given a timeout.

Its semaphore waits for the time that it is told, and that is counted down to 0 before.
"""

from multiprocessing.queues import Queue

original = Queue.put


def put(self, obj, block=True, timeout=None):
    original(self, obj, block and timeout is None)


Queue.put = put
