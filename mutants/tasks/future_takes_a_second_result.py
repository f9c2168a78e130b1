"""A Future takes a second result, also after cancel(), and calls its callbacks again.

Up to Python 3.7 it was so, and in the backport of this module:
https://github.com/agronholm/pythonfutures/issues/86
"""

from concurrent.futures import Future
from concurrent.futures._base import FINISHED

original = Future.set_result


def set_result(self, result):
    with self._condition:
        if not self.done():
            original(self, result)
            return
        self._result, self._state = result, FINISHED
        self._condition.notify_all()
    self._invoke_callbacks()


Future.set_result = set_result
