"""result() gives up when half the time is up.

A timeout is handed down through several calls, each of which takes time off it.
"""

from concurrent.futures import Future

original = Future.result


def result(self, timeout=None):
    return original(self, None if timeout is None else timeout / 2)


Future.result = result
