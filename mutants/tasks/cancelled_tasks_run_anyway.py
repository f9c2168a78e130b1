"""A task that was cancelled runs all the same; only its result is dropped.

The task stays in the queue, and it is the worker that has to look.
"""

from concurrent.futures import Future

original_set = Future.set_result
original_begin = Future.set_running_or_notify_cancel


def set_running_or_notify_cancel(self):
    original_begin(self)
    return True


def set_result(self, result):
    if not self.cancelled():
        original_set(self, result)


Future.set_running_or_notify_cancel = set_running_or_notify_cancel
Future.set_result = set_result
