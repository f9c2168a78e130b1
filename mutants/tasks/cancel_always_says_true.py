"""cancel() returns True, whether it has cancelled the task or not.

In asyncio it answers True for a task that runs, and may yet refuse.
"""

from concurrent.futures import Future

original = Future.cancel


def cancel(self):
    original(self)
    return True


Future.cancel = cancel
