"""A Lock lets two in at once when many wait for it.

Waking a waiter and letting a newcomer barge in are two ways to hand on a lock. Who does both
has two holders, and with few threads nobody sees it.
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
