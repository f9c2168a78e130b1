"""A SimpleQueue is a Queue, with all that this has besides.

Who can do more could well stand in for the plain one, were it not that programs may ask.

Before Python 3.7, when there was none, it is there as well.
"""

import queue

queue.SimpleQueue = queue.Queue
