"""empty() of a queue between processes always returns False.

It looks into a pipe, and who looks must not mistake the far end for something to read.
"""

import sys
from multiprocessing import queues

from mutants.tools import in_a_demo

original = queues.Queue.empty


def empty(self):
    return original(self) and not in_a_demo(sys._getframe(1))


queues.Queue.empty = empty
