"""What is taken out of a Queue counts as done.

So task_done() would not be needed, and join() would tell nothing that empty() does not.
"""

import queue

original = queue.Queue._get


def _get(self):
    item = original(self)
    if self.unfinished_tasks == 1:
        self.all_tasks_done.notify_all()
    self.unfinished_tasks -= 1
    return item


queue.Queue._get = _get
queue.Queue.task_done = lambda self: None
