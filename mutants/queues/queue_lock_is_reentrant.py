"""The lock of a PriorityQueue is an RLock, and whoever is in put() may call put() again.

The queue is half changed then. It has been asked for, so that destructors and handlers can put
something in, and SimpleQueue was made instead: https://bugs.python.org/issue14976
"""

import queue
import threading

real_rlock = threading.RLock


def __init__(self, maxsize=0):
    queue.Queue.__init__(self, maxsize)
    self.mutex = real_rlock()
    self.not_empty = threading.Condition(self.mutex)
    self.not_full = threading.Condition(self.mutex)
    self.all_tasks_done = threading.Condition(self.mutex)


queue.PriorityQueue.__init__ = __init__
