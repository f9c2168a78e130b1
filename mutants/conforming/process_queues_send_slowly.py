"""What was put into a queue between processes is sent off a while later.

The documentation says that after put() "there may be an infinitesimal delay before the queue's
empty() method returns False"; how long the thread takes is left open.
"""

import time
from collections import deque
from multiprocessing import queues

original = queues.Queue._start_thread


class Buffer(deque):
    def popleft(self):
        time.sleep(0.01)
        return super().popleft()


def _start_thread(self):
    self._buffer = Buffer()
    original(self)


queues.Queue._start_thread = _start_thread
