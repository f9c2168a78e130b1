"""result(timeout=0) and exception(timeout=0) wait until the task has ended.

Zero is taken for None. So it was with the futures of a library for remote calls:
https://github.com/zeroc-ice/ice/issues/5523
"""

from concurrent.futures import Future


def without_zero(original):
    return lambda self, timeout=None: original(self, timeout or None)


Future.result = without_zero(Future.result)
Future.exception = without_zero(Future.exception)
