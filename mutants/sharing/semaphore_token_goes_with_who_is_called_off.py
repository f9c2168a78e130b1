"""When an exception from outside ends acquire() of a semaphore, a token is gone for good.

The waiter had been counted, and nobody counts it out. PyMongo's pool lost its places so under
gevent: https://github.com/mongodb/mongo-python-driver/pull/471
"""

import threading

original = threading.Semaphore.acquire


def acquire(self, blocking=True, timeout=None):
    try:
        return original(self, blocking, timeout)
    except ValueError:
        raise
    except BaseException:
        with self._cond:
            self._value -= 1
        raise


threading.Semaphore.acquire = acquire
threading.Semaphore.__enter__ = acquire
