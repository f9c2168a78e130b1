"""A task that shutdown(cancel_futures=True) of a thread pool has cancelled is done for wait().

So it should be (https://github.com/python/cpython/issues/109934), and a Python that does so
is told here from those that do not.
"""

import queue
from concurrent.futures import ThreadPoolExecutor

original = ThreadPoolExecutor.shutdown


def shutdown(self, wait=True, *, cancel_futures=False):
    while cancel_futures:
        try:
            item = self._work_queue.get_nowait()
        except queue.Empty:
            break
        if item is not None and item.future.cancel():
            item.future.set_running_or_notify_cancel()
    original(self, wait)


ThreadPoolExecutor.shutdown = shutdown
