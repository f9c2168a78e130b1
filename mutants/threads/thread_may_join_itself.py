"""A thread that joins itself goes on, and no error is raised.

Waiting for oneself is a deadlock; an implementation may notice it and do nothing.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    if self is not threading.current_thread():
        original(self, timeout)


threading.Thread.join = join
