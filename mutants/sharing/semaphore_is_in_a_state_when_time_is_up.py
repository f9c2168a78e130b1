"""acquire() of a semaphore whose timeout has passed raises AssertionError.

It takes the end of its time for success, and finds no token to take. gevent's did:
https://github.com/gevent/gevent/issues/39
"""

import threading

original = threading.Semaphore.acquire


def acquire(self, blocking=True, timeout=None):
    got = original(self, blocking, timeout)
    if not got and blocking and timeout:
        raise AssertionError("self.counter >= 0")
    return got


threading.Semaphore.acquire = acquire
