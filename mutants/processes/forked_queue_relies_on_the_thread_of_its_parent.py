"""What a forked child puts into a queue that its parent has used never arrives.

The queue takes the thread of its parent for its own, and that does not exist in the child
(https://bugs.python.org/issue6721 is about what else is copied by a fork and does not work).
"""

from multiprocessing import queues

original = queues.Queue._after_fork


def _after_fork(self):
    thread = self._thread
    original(self)
    self._thread = thread


queues.Queue._after_fork = _after_fork
