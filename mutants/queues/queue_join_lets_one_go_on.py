"""When all is done, only one of the threads that wait in join() of a Queue is woken.

put() and get() wake one thread, and that is right for them; the end of the work concerns all.
"""

import queue

original = queue.Queue.__init__


def __init__(self, maxsize=0):
    original(self, maxsize)
    self.all_tasks_done.notify_all = self.all_tasks_done.notify


queue.Queue.__init__ = __init__
