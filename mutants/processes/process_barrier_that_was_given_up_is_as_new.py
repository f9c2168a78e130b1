"""A Barrier between processes that one process has given up is not broken for the others.

The one that gives up has to tell the others, through memory that they share.
"""

from multiprocessing import synchronize

original = synchronize.Barrier.wait


def wait(self, timeout=None):
    try:
        return original(self, timeout)
    finally:
        if self.n_waiting == 0 and self._state < 0:
            self._state = 0


synchronize.Barrier.wait = wait
