"""task_done() of a JoinableQueue never raises ValueError.

A semaphore that is at 0 tells so, to whoever looks at the answer.
"""

from multiprocessing.queues import JoinableQueue

original = JoinableQueue.task_done


def task_done(self):
    try:
        original(self)
    except ValueError:
        pass


JoinableQueue.task_done = task_done
