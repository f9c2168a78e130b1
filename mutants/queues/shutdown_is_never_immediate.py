"""shutdown(immediate=True) of a Queue leaves the items in it.

An implementation that ignores the flag has one of the two behaviours for both.
"""

import queue

original = queue.Queue.shutdown


def shutdown(self, immediate=False):
    original(self)
    if immediate:  # so that join() has an end
        with self.mutex:
            self.unfinished_tasks = 0
            self.all_tasks_done.notify_all()


queue.Queue.shutdown = shutdown
