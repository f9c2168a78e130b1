"""A thread other than the main thread that joins itself goes on at once.

The main thread is there from the beginning and is treated apart in many places.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    if self is threading.main_thread() or self is not threading.current_thread():
        original(self, timeout)


threading.Thread.join = join
