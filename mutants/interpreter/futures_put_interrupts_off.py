"""An exception that a handler raises comes out of result() when the task has ended.

The wait for a lock could not be interrupted, and Ctrl-C had to wait for the task
(https://bugs.python.org/issue8844).
"""

from concurrent.futures import Future

from mutants.tools import around_handlers, is_within

original = Future.result
late = []


def result(self, timeout=None):
    try:
        return original(self, timeout)
    finally:
        if late:
            raise late.pop()


def put_off(handler, number, frame):
    try:
        handler(number, frame)
    except Exception as error:
        if not is_within(frame, original):
            raise
        late.append(error)


Future.result = result
around_handlers(put_off)
