"""release(n) of a Semaphore gives back one, whatever n is.

Before 3.9 there was no n (bpo-10978), and who adds it has three places to change: the
number, the wakeups, and the look at what is too little.
"""

import threading

original = threading.Semaphore.release


def release(self, n=1):
    original(self)


threading.Semaphore.release = release
