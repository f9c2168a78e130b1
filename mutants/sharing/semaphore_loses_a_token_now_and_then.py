"""One release of a semaphore in a hundred and fifty is lost.

A counter that is not changed in one step loses what two threads do to it at once.
"""

import threading

original = threading.Semaphore.release
count = [0]


def release(self, *many):
    count[0] += 1
    if count[0] % 150:
        original(self, *many)


threading.Semaphore.release = release
