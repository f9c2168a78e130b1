"""join() of a Queue returns when all but one of the items are marked as done.

Before the last mark the count is 1, and after it 0.
"""

import queue

original = queue.Queue.task_done


def task_done(self):
    original(self)
    with self.mutex:
        if self.unfinished_tasks == 1:
            self.all_tasks_done.notify_all()


def join(self):
    with self.mutex:
        while self.unfinished_tasks > 1:
            self.all_tasks_done.wait()


queue.Queue.task_done, queue.Queue.join = task_done, join
