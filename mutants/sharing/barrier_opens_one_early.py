"""A Barrier opens when one thread is still missing, and lets that one pass later.

The thread that arrives last does not wait, so the waiting threads are one fewer than the
parties. Comparing the wrong one of the two numbers opens too early.
"""

import threading

original_init, original_wait = threading.Barrier.__init__, threading.Barrier.wait


def __init__(self, parties, *args, **kwargs):
    original_init(self, max(parties - 1, 1), *args, **kwargs)
    self.expected, self.come = parties, 0


def wait(self, timeout=None):
    with self._cond:
        self.come += 1
        late = self.come % self.expected == 0
    return self.expected - 1 if late else original_wait(self, timeout)


threading.Barrier.__init__ = __init__
threading.Barrier.wait = wait
