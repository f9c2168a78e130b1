"""A Future can be told more than once that its task begins."""

from concurrent.futures import _base

original = _base.Future.set_running_or_notify_cancel


def set_running_or_notify_cancel(self):
    return self.running() or original(self)


_base.Future.set_running_or_notify_cancel = set_running_or_notify_cancel
