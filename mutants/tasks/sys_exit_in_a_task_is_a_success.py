"""A task that calls sys.exit() counts as having succeeded.

It ends a thread quietly, and so might be thought to end a task.
"""

from concurrent.futures import Future

original = Future.set_exception


def set_exception(self, exception):
    if isinstance(exception, SystemExit):
        self.set_result(None)
    else:
        original(self, exception)


Future.set_exception = set_exception
