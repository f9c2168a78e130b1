"""The second thread that joins a process does not wait for its end.

The first has taken the process in hand, and the second finds nothing to wait for
(https://github.com/python/cpython/issues/130895).
"""

from multiprocessing import process

original = process.BaseProcess.join
joined = set()


def join(self, timeout=None):
    if id(self) in joined:
        return
    joined.add(id(self))
    try:
        original(self, timeout)
    finally:
        joined.discard(id(self))


process.BaseProcess.join = join
