"""A join() that an exception has ended takes its thread for ended.

CPython 3.9 to 3.12 did (gh-90882): join() tidied up after an interrupt as if it had got the lock
that tells of the thread's end.
"""

import threading

original, is_alive = threading.Thread.join, threading.Thread.is_alive
forgotten = []


def join(self, timeout=None):
    try:
        original(self, timeout)
    except BaseException:
        forgotten.append(self)
        raise


threading.Thread.join = join
threading.Thread.is_alive = lambda self: self not in forgotten and is_alive(self)
