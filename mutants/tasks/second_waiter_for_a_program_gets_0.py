"""The second thread that waits for a program gets the status 0, whatever the status was.

Both ask the system, which tells the status once. The second is told that there is no such child
(https://bugs.python.org/issue21291).
"""

import subprocess

original = subprocess.Popen.__init__


class Open:
    """A lock that keeps nobody out."""

    def acquire(self, blocking=True):
        return True

    def release(self):
        pass

    def __enter__(self):
        pass

    def __exit__(self, *exception):
        pass


def __init__(self, *arguments, **options):
    original(self, *arguments, **options)
    self._waitpid_lock = Open()


subprocess.Popen.__init__ = __init__
