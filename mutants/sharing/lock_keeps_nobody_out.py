"""A Lock counts who holds it, and lets everybody in.

What an implementation for a single thread does, where taking a lock is mere book-keeping; it
goes wrong when threads are added to it.
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
