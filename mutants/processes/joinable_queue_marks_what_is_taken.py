"""An item counts as done as soon as it has been taken out of a JoinableQueue.

A queue that is empty is not a job that is finished, though it looks like it.
"""

from multiprocessing import queues

original = queues.Queue.get
mark = queues.JoinableQueue.task_done


def get(self, block=True, timeout=None):
    thing = original(self, block, timeout)
    if isinstance(self, queues.JoinableQueue):
        mark(self)
    return thing


def task_done(self):
    pass


queues.Queue.get = get
queues.JoinableQueue.task_done = task_done
