"""A thread that waits at a Barrier with a timeout does not wait, and breaks it at once.

There are two places from which the timeout may come, and two places where one waits for it.
"""

import threading

original = threading.Barrier.wait


def wait(self, timeout=None):
    timeout = self._timeout if timeout is None else timeout
    return original(self, None if timeout is None else 0)


threading.Barrier.wait = wait
