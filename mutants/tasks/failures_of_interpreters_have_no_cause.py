"""An exception that comes out of an interpreter has lost its cause."""

from concurrent.futures import Future

original = Future.set_exception


def set_exception(self, exception):
    if type(exception.__cause__).__name__ == "ExecutionFailed":
        exception.__cause__ = None
    original(self, exception)


Future.set_exception = set_exception
