"""A pool of threads starts all its threads when the first task comes.

A server with a fixed number of threads does so, and is quicker to answer later.
"""

from concurrent.futures import ThreadPoolExecutor

original = ThreadPoolExecutor._adjust_thread_count


def _adjust_thread_count(self):
    idle = getattr(self, "_idle_semaphore", None)
    while len(self._threads) < self._max_workers:
        while idle is not None and idle.acquire(blocking=False):
            pass
        before = len(self._threads)
        original(self)
        if len(self._threads) == before:
            break


ThreadPoolExecutor._adjust_thread_count = _adjust_thread_count
