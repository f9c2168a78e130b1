"""A task's exception arrives without its arguments.

An exception that is sent is made anew from its type and its args, and what is not among
the args is lost.
"""

from concurrent.futures import Future

original = Future.set_exception


def set_exception(self, exception):
    exception.args = ()
    original(self, exception)


Future.set_exception = set_exception
