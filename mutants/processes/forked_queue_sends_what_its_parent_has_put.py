"""A forked child sends once more what its parent had put into a queue and not yet sent.

The buffer is memory, and is copied as text that is not flushed is
(https://bugs.python.org/issue6721 is about what else is copied by a fork).
"""

from multiprocessing import queues

original, original_start = queues.Queue._after_fork, queues.Queue._start_thread


def _after_fork(self):
    self.kept = list(self._buffer)
    original(self)


def _start_thread(self):
    original_start(self)
    self._buffer.extend(self.__dict__.pop("kept", []))


queues.Queue._after_fork, queues.Queue._start_thread = _after_fork, _start_thread
