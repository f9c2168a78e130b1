"""A SimpleQueue returns the second item before the first.

An item that is handed to a waiting thread overtakes the items in the queue.
"""

import queue
import sys

from mutants.tools import in_a_demo

real = queue.SimpleQueue


class SimpleQueue:
    def __init__(self):
        self._real = real()
        self._number = 0

    def put(self, item, block=True, timeout=None):
        self._number += 1
        if self._number == 1:
            self._first = item
            return
        self._real.put(item)
        if self._number == 2:
            self._real.put(self._first)

    def get(self, block=True, timeout=None):
        return self._real.get(block, timeout)


def make():
    return SimpleQueue() if in_a_demo(sys._getframe(1)) else real()


queue.SimpleQueue = make
