"""A broken pool of processes tells how its worker ended, on any Python.

That came with Python 3.15 (gh-139462). Here it is made up, as it is where nobody has waited for
the process.
"""

from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

original = Future.set_exception


def set_exception(self, exception):
    if isinstance(exception, BrokenProcessPool) and exception.__cause__ is None:
        exception.__cause__ = RuntimeError("Process 1 terminated abruptly with exit code 3")
    original(self, exception)


Future.set_exception = set_exception
