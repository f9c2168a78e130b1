"""A Lock lets two threads in at once when several wait for it.

Waking a waiting thread and letting a newcomer in are two ways to pass on a lock. Code that
does both has two holders, and few threads do not show it.
"""

from mutants.tools import Lock, replace_lock


class Crowded(Lock):
    waiting = 0
    second_inside = False

    def acquire(self, blocking=True, timeout=-1):
        if not blocking or timeout != -1:
            return self._real.acquire(blocking, timeout)
        self.waiting += 1
        self._real.acquire()
        self.waiting -= 1
        if self.waiting > 1 and not self.second_inside:
            self.second_inside = True
            self._real.release()
        return True

    def release(self):
        if self.second_inside:
            self.second_inside = False
        else:
            self._real.release()


replace_lock(Crowded)
