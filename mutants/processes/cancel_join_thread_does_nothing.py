"""cancel_join_thread() of a queue between processes has no effect.

It has to undo what the first put() arranged, or to be remembered until then.
"""

from multiprocessing.queues import Queue

Queue.cancel_join_thread = lambda self: None
