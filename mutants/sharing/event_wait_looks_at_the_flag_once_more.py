"""Event.wait() returns whether the flag is set by now, and not whether it was.

Who is woken by a set() that a clear() follows at once hears that nothing has happened. Python had
it so up to 3.2, and gevent after it: https://bugs.python.org/issue13502
"""

import threading

original = threading.Event.wait


def wait(self, timeout=None):
    original(self, timeout)
    return self._flag


threading.Event.wait = wait
