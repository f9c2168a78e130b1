"""join() of a Queue returns when the queue is empty, though work is still being done.

It should count the calls of task_done(), not the items that are left.
"""

import queue
import time


def join(self):
    while not self.empty():
        time.sleep(0.001)


queue.Queue.join = join
