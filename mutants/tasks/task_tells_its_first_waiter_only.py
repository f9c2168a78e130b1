"""Of several wait() and as_completed() that wait for one task, only the first is told of its end.

Another thread took its waiter off the list while the list was gone through
(https://bugs.python.org/issue20319).
"""

from concurrent.futures import Future

original = Future.set_result


def set_result(self, result):
    with self._condition:
        del self._waiters[1:]
    original(self, result)


Future.set_result = set_result
