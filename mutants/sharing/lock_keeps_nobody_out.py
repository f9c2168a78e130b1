"""A Lock counts how often it was acquired, and lets every thread in.

An implementation for a single thread does so: acquiring a lock is mere book-keeping there. It
fails when threads are added.
"""

from mutants.tools import Lock, replace_lock


class Token(Lock):
    holders = 0

    def acquire(self, blocking=True, timeout=-1):
        self.holders += 1
        return True

    def release(self):
        if not self.holders:
            raise RuntimeError("release unlocked lock")
        self.holders -= 1

    def locked(self):
        return self.holders > 0


replace_lock(Token)
