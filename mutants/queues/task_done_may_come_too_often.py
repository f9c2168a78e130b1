"""task_done() of a Queue never raises ValueError.

A count below 0 has to be noticed, or join() waits for a 0 that is past.
"""

import queue

original = queue.Queue.task_done


def task_done(self):
    if self.unfinished_tasks > 0:
        original(self)


queue.Queue.task_done = task_done
