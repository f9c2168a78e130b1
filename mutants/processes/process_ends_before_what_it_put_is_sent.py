"""A process ends before the items that it has put into a queue are flushed to the pipe.

cancel_join_thread() asks for just that, and the thread that sends is a daemon.
"""

from multiprocessing import queues

original = queues.Queue._start_thread


def _start_thread(self):
    self._joincancelled = True
    original(self)


queues.Queue._start_thread = _start_thread
