"""The second item that a process puts into a queue is replaced by the first.

Between put() and the sending lies a buffer, and one that is filled again too early sends what it
should not.
"""

from collections import deque
from multiprocessing import queues

original = queues.Queue._start_thread


class Buffer(deque):
    def popleft(self):
        thing = super().popleft()
        self.taken = getattr(self, "taken", 0) + 1
        if self.taken == 1:
            self.first = thing
        return self.first if self.taken == 2 and isinstance(thing, (int, tuple)) else thing


def _start_thread(self):
    self._buffer = Buffer()
    original(self)


queues.Queue._start_thread = _start_thread
