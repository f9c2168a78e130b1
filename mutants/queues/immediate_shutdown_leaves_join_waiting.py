"""After an immediate shutdown() of a Queue its join() waits for items that were dropped.

An item that was dropped can no longer be marked as done, so the count has to be corrected.
"""

import queue

original = queue.Queue.shutdown


def shutdown(self, immediate=False):
    unfinished = self.unfinished_tasks
    original(self, immediate)
    self.unfinished_tasks = unfinished


queue.Queue.shutdown = shutdown
