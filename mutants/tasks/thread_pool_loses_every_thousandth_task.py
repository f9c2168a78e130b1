"""A pool of threads takes its thousandth task, and never runs it.

In long jobs with thousands of tasks, a few were never done
(https://github.com/agronholm/pythonfutures/issues/52).
"""

from concurrent.futures import Future, ThreadPoolExecutor

original = ThreadPoolExecutor.submit


def submit(self, *arguments, **options):
    self.submitted = getattr(self, "submitted", 0) + 1
    if self.submitted % 1000 == 0:
        return Future()
    return original(self, *arguments, **options)


ThreadPoolExecutor.submit = submit
