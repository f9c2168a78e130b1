"""A thread that holds a Lock can acquire it again.

Java's synchronized and the critical sections of Windows are reentrant, so a Lock that is
made of those is an RLock by accident.
"""

from mutants.tools import Lock, real_rlock, replace_lock


class Reentrant(Lock):
    make = staticmethod(real_rlock)
    times = 0

    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        self.times += got_it
        return got_it

    def release(self):
        self._real.release()
        self.times -= 1

    def locked(self):
        return self.times > 0


replace_lock(Reentrant)
