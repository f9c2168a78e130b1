"""release() of a Lock raises RuntimeError in a thread that has not acquired it.

The mutexes of most systems have an owner, and a Lock made of one inherits that. Python's are
made of semaphores, or keep the mutex inside for a moment only.
"""

from threading import get_ident

from mutants.tools import Lock, replace_lock


class Owned(Lock):
    owner = None

    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        if got_it:
            self.owner = get_ident()
        return got_it

    def release(self):
        if self.locked() and self.owner != get_ident():
            raise RuntimeError("cannot release a lock of another thread")
        self._real.release()


replace_lock(Owned)
