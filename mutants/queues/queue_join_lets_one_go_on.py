"""When all is done, one of the threads that have joined a Queue goes on, and no other.

put() and get() wake one, and that is right for them; all is done for everybody.
"""

import queue

original = queue.Queue.__init__


def __init__(self, maxsize=0):
    original(self, maxsize)
    self.all_tasks_done.notify_all = self.all_tasks_done.notify


queue.Queue.__init__ = __init__
