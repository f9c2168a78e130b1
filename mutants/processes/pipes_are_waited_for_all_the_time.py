"""poll() of a Connection with a timeout returns when that has passed, and not earlier.

A Queue between processes polls its pipe as well.
"""

from multiprocessing import connection
from time import sleep

original = connection.Connection.poll


def poll(self, timeout=0.0):
    if timeout and not original(self, 0):
        sleep(timeout)
    return original(self, 0 if timeout is not None else None)


connection.Connection.poll = poll
