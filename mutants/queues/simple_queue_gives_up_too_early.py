"""get() of a SimpleQueue waits for a tenth of its timeout only.

It is written in C, and has to turn seconds into what the operating system counts in.
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
        return self._real.get(block, timeout and timeout / 10)


def make():
    return SimpleQueue() if in_a_demo(sys._getframe(1)) else real()


queue.SimpleQueue = make
