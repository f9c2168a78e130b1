"""submit() of a process pool never returns when more than a thousand tasks are pending.

Each wakes up the thread that manages the pool with a byte in a pipe, and the pipe is full
(https://github.com/python/cpython/issues/105829).
"""

from concurrent.futures import ProcessPoolExecutor
from threading import Event

original = ProcessPoolExecutor.submit


def submit(self, *arguments, **options):
    if len(self._pending_work_items) > 1000:
        Event().wait()
    return original(self, *arguments, **options)


ProcessPoolExecutor.submit = submit
