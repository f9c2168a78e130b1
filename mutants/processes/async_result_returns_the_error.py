"""get() of an AsyncResult returns the exception of a task that failed, and raises nothing.

Whether a task succeeded travels beside its result, and is easily dropped.
"""

from multiprocessing.pool import ApplyResult

original = ApplyResult._set


def set_result(self, i, outcome):
    _success, value = outcome
    original(self, i, (True, value))


ApplyResult._set = set_result
