"""A Future can still be cancelled after set_running_or_notify_cancel() has returned True.

The method only looks whether the task is still wanted, and does not write down that it runs.
"""

from concurrent.futures import Future

original = Future.set_running_or_notify_cancel


def set_running_or_notify_cancel(self):
    if self.cancelled():
        return original(self)
    return True


Future.set_running_or_notify_cancel = set_running_or_notify_cancel
