"""A handler runs when the main thread has got what it waits for, and not before.

The wait is one call below that nobody interrupts. Locks were like that up to Python 3.1:
https://bugs.python.org/issue8844
"""

import sys
import threading
from signal import SIG_BLOCK, SIG_SETMASK, SIGUSR1, pthread_sigmask

from mutants.tools import Lock, RLock, in_a_demo, replace_lock, replace_rlock


def undisturbed(original):
    def call(*arguments, **options):
        in_main = threading.current_thread() is threading.main_thread()
        if not in_main or not in_a_demo(sys._getframe(1)):
            return original(*arguments, **options)
        before = pthread_sigmask(SIG_BLOCK, [SIGUSR1])
        try:
            return original(*arguments, **options)
        finally:
            pthread_sigmask(SIG_SETMASK, before)

    return call


class UndisturbedLock(Lock):
    acquire = undisturbed(Lock.acquire)


class UndisturbedRLock(RLock):
    acquire = undisturbed(RLock.acquire)

    def _is_owned(self):
        return self._real._is_owned()


replace_lock(UndisturbedLock)
replace_rlock(UndisturbedRLock)
for kind in (threading.Event, threading.Condition, threading.Barrier):
    kind.wait = undisturbed(kind.wait)
threading.Condition.wait_for = undisturbed(threading.Condition.wait_for)
threading.Semaphore.acquire = undisturbed(threading.Semaphore.acquire)
threading.Thread.join = undisturbed(threading.Thread.join)
