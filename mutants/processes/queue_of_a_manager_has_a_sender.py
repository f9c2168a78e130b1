"""A manager's queue has a thread that puts items in a little later.

So it is with a queue of multiprocessing.
"""

import queue
from multiprocessing import managers
from threading import Timer


class LateQueue(queue.Queue):
    def put(self, item, block=True, timeout=None):
        Timer(0.05, queue.Queue.put, (self, item)).start()


managers.SyncManager.register("Queue", LateQueue)
