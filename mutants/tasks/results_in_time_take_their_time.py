"""A wait for a Future with a timeout looks at its start and at its end, not in between.

A notification that comes while nobody holds the lock is lost.
"""

from concurrent.futures import Future
from time import sleep

originals = Future.result, Future.exception


def result(self, timeout=None):
    if timeout is not None and not self.done():
        sleep(timeout)
    return originals[0](self, None if timeout is None else 0)


def exception(self, timeout=None):
    if timeout is not None and not self.done():
        sleep(timeout)
    return originals[1](self, None if timeout is None else 0)


Future.result, Future.exception = result, exception
