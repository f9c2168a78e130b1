"""join() of a JoinableQueue does not wait.

The count must be one for all processes; each one's own is 0 where nothing was put.
"""

from multiprocessing.queues import JoinableQueue

JoinableQueue.join = lambda self: None
