"""join() of a Queue returns when the queue is empty, though work is still being done.

That is the one thing which it is not for: it counts marks, not things.
"""

import queue
import time


def join(self):
    while not self.empty():
        time.sleep(0.001)


queue.Queue.join = join
