"""A queue of interpreters waits for the whole of its timeout, fractions of a second included.

A queue.Queue does so, and Python is to as well some day (gh-153005).
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    import time
    from concurrent.interpreters import Queue

    original = Queue.get

    def get(self, block=True, timeout=None):
        if timeout is not None:
            time.sleep(timeout)
            timeout = 0
        return original(self, timeout=timeout)

    Queue.get = get
