"""An item that a full JoinableQueue has refused is counted all the same, and join() waits for it.

The count goes up before the queue is asked (https://bugs.python.org/issue4660 is about the same
count, which came too late there).
"""

import queue
from multiprocessing import queues

original = queues.JoinableQueue.put


def put(self, obj, block=True, timeout=None):
    try:
        original(self, obj, block, timeout)
    except queue.Full:
        self._unfinished_tasks.release()
        raise


queues.JoinableQueue.put = put
