"""A Lock can be acquired only by the thread that has acquired it first.

Java's biased locks leaned towards their first thread, and had to be taken from it when another
came, until they were given up (JEP 374). Here nobody takes it.
"""

from threading import get_ident

from mutants.tools import Lock, replace_lock


class Biased(Lock):
    owner = None

    def acquire(self, blocking=True, timeout=-1):
        self.owner = self.owner or get_ident()
        if self.owner != get_ident() and not blocking:
            return False
        return super().acquire(blocking, timeout)


replace_lock(Biased)
