"""A LifoQueue and a PriorityQueue take in more than their maxsize.

They make their own store, and the limit stays with the one that they inherit. gevent's SimpleQueue
fell over its limit, which had been tried with a Queue only:
https://github.com/gevent/gevent/issues/2139
"""

import queue

original = queue.Queue.__init__


def __init__(self, maxsize=0):
    original(self, 0 if maxsize > 1 else maxsize)


queue.LifoQueue.__init__ = queue.PriorityQueue.__init__ = __init__
