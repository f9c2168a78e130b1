"""A task that fails has the result None.

So it is with a function in C that returns NULL for a failure, if nobody looks further.
"""

from concurrent.futures import Future


def set_exception(self, exception):
    self.set_result(None)


Future.set_exception = set_exception
