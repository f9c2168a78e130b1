"""release(n) of a Semaphore gives back one token, whatever n is.

Before 3.9 there was no n (bpo-10978). Adding it means changing three places: the number, the
wakeups, and the check of what is too little.
"""

import threading

original = threading.Semaphore.release


def release(self, n=1):
    original(self)


threading.Semaphore.release = release
