"""A None that is taken out of a queue between processes stays there for the others.

As the sign of an end it might well, for whoever puts it in means all; but a thing is taken once.
"""

from multiprocessing import queues

original = queues.Queue.get


def get(self, block=True, timeout=None):
    thing = original(self, block, timeout)
    if thing is None:
        self.put(None)
    return thing


queues.Queue.get = get
