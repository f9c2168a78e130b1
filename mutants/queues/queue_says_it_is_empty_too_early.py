"""empty() of a Queue returns True when one item is left.

It compares with what is there after the next get().
"""

import queue

queue.Queue.empty = lambda self: self.qsize() <= 1
