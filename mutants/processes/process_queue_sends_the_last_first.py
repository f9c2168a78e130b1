"""The buffer of a queue between processes is flushed last in, first out.

A list gives out its last element cheaply, and its first at a price.
"""

import time
from collections import deque
from multiprocessing import queues

original = queues.Queue._start_thread


class Buffer(deque):
    def popleft(self):
        time.sleep(0.001)
        at_the_end = self[-1] is queues._sentinel  # it stops the thread that sends
        thing = self[-2] if at_the_end and len(self) > 1 else self[-1]
        self.remove(thing)
        return thing


def _start_thread(self):
    self._buffer = Buffer()
    original(self)


queues.Queue._start_thread = _start_thread
