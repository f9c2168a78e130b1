"""An RLock counts how often it was acquired, and lets every thread in.

A count without an owner takes every thread for the one that holds the lock.
"""

from mutants.tools import RLock, replace_rlock


class Open(RLock):
    times = 0

    def acquire(self, blocking=True, timeout=-1):
        self.times += 1
        return True

    def release(self):
        if not self.times:
            raise RuntimeError("cannot release un-acquired lock")
        self.times -= 1

    def locked(self):
        return self.times > 0


replace_rlock(Open)
