"""get() of a SimpleQueue returns None at once if it is empty.

It is made without the Conditions of a Queue, and has to wait in a way of its own.
"""

import queue
import sys

from mutants.tools import in_a_demo

real = queue.SimpleQueue


class SimpleQueue:
    def __init__(self):
        self._real = real()

    def put(self, item, block=True, timeout=None):
        self._real.put(item)

    def get(self, block=True, timeout=None):
        if block and timeout is None and self._real.empty():
            return None
        return self._real.get(block, timeout)


def make():
    return SimpleQueue() if in_a_demo(sys._getframe(1)) else real()


queue.SimpleQueue = make
