"""The traceback of a task that fails goes to standard error.

A thread that fails prints one, and asyncio logs an exception that was never asked for.
"""

import sys
from concurrent.futures import Future

original = Future.set_exception


def set_exception(self, exception):
    sys.excepthook(type(exception), exception, exception.__traceback__)
    original(self, exception)


Future.set_exception = set_exception
