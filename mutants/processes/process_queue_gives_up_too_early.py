"""get() of a queue between processes waits for a tenth of its timeout only.

It waits for a lock first and for the thing afterwards, and has to share the time between the two;
until 3.6.3 it could be left with a time below 0 (bpo-30595).
"""

from multiprocessing import queues

original = queues.Queue.get


def get(self, block=True, timeout=None):
    return original(self, block, timeout and timeout / 10)


queues.Queue.get = get
