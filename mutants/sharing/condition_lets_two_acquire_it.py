"""acquire() of a Condition never waits, and says that the caller has the lock.

Only `with`, which most programs use, goes to the lock itself.
"""

import threading

original = threading.Condition.__init__


def __init__(self, lock=None):
    original(self, lock)
    acquire_lock, release_lock = self.acquire, self.release

    def acquire(blocking=True, timeout=-1):
        if not acquire_lock(False):
            guests.append(threading.get_ident())
        return True

    def release():
        if threading.get_ident() in guests:
            guests.remove(threading.get_ident())
        else:
            release_lock()

    guests = []
    self.acquire, self.release = acquire, release


threading.Condition.__init__ = __init__
