"""A SimpleQueue is a Queue, with all of its further methods.

The class that can do more could stand in for the simple one, if no program looked for the methods.

Before Python 3.7, when there was none, it is there as well.
"""

import queue

queue.SimpleQueue = queue.Queue
