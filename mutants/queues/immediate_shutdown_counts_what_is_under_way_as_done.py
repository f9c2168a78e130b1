"""An immediate shutdown() of a Queue counts the items that were taken as done, too.

The documentation of Python 3.13 said so: all callers of join() would return, regardless of the
number of unfinished tasks. It was put right with gh-137088.
"""

import queue


def shutdown(self, immediate=False):
    original(self, immediate)
    if immediate:
        with self.mutex:
            self.unfinished_tasks = 0
            self.all_tasks_done.notify_all()


if hasattr(queue, "ShutDown"):
    original = queue.Queue.shutdown
    queue.Queue.shutdown = shutdown
