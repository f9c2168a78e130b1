"""After an immediate shutdown() of a Queue its join() waits for things that were thrown away.

What nobody can take any more nobody can mark, and the count has to be put right along with it.
"""

import queue

original = queue.Queue.shutdown


def shutdown(self, immediate=False):
    unfinished = self.unfinished_tasks
    original(self, immediate)
    self.unfinished_tasks = unfinished


queue.Queue.shutdown = shutdown
