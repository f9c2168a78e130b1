"""get() of a queue between processes waits for ever if its timeout is 0.

Zero is taken for None, as it was in a library that polls:
https://github.com/justiniso/polling/issues/26
"""

from multiprocessing.queues import Queue

original = Queue.get


def get(self, block=True, timeout=None):
    return original(self, block, timeout or None)


Queue.get = get
