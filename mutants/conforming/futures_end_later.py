"""A Future gets its result, or its failure, a while after its task has ended.

The documentation says what a Future tells when it is done, and not how soon that is.
"""

from concurrent.futures import Future
from time import sleep

set_result = Future.set_result
set_exception = Future.set_exception


def set_result_late(self, result):
    sleep(0.02)
    set_result(self, result)


def set_exception_late(self, exception):
    sleep(0.02)
    set_exception(self, exception)


Future.set_result = set_result_late
Future.set_exception = set_exception_late
