"""task_done() of a Queue is never refused.

A count below 0 must be noticed, or join() waits for a 0 that has gone by.
"""

import queue

original = queue.Queue.task_done


def task_done(self):
    if self.unfinished_tasks > 0:
        original(self)


queue.Queue.task_done = task_done
