"""A thread that is started while a Lock is held waits for the lock before it runs.

An interpreter's own lock works like that: it stops all others, whether they ask or not. What
a program makes is no such lock.
"""

import threading

from mutants.tools import Lock, replace_lock

held = []
run = threading.Thread.run


class Gate(Lock):
    def acquire(self, blocking=True, timeout=-1):
        got_it = self._real.acquire(blocking, timeout)
        if got_it:
            held.append(self)
        return got_it

    def release(self):
        self._real.release()
        held.remove(self)


def run_when_nothing_is_held(self):
    for lock in held.copy():
        with lock:
            pass
    run(self)


replace_lock(Gate)
threading.Thread.run = run_when_nothing_is_held
