"""A thread of a pool that becomes idle is counted twice, so the pool starts too few threads.

A pool looks for an idle thread before it starts another one. When it did not, there was a report
about that as well: https://bugs.python.org/issue24882
"""

import threading
from concurrent.futures import ThreadPoolExecutor

original = ThreadPoolExecutor.__init__


class Count(threading.Semaphore):
    def release(self, n=1):
        for _ in range(2 * n):
            super().release()


def __init__(self, *arguments, **options):
    original(self, *arguments, **options)
    if hasattr(self, "_idle_semaphore"):
        self._idle_semaphore = Count(0)


ThreadPoolExecutor.__init__ = __init__
