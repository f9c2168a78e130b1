"""Sleeping and waiting with a timeout last longer than asked, by half and a bit.

The documentation of time.sleep() says that "the suspension time may be longer than requested
by an arbitrary amount". Nothing says that a timeout is kept to the moment.
"""

import sys
import threading
import time

from mutants.tools import Lock, in_a_demo, real_lock

sleep = time.sleep
wait = threading.Condition.wait
join = threading.Thread.join


def longer(seconds):
    if not isinstance(seconds, (int, float)) or seconds <= 0:
        return seconds
    return min(seconds * 1.5 + 0.001, max(seconds, threading.TIMEOUT_MAX))


class PatientLock(Lock):
    def acquire(self, blocking=True, timeout=-1):
        return super().acquire(blocking, longer(timeout))


def make_lock():  # a name of the module, so that a manager can send it to its server
    return PatientLock() if in_a_demo(sys._getframe(1)) else real_lock()


time.sleep = lambda seconds: sleep(longer(seconds))
threading.Condition.wait = lambda self, timeout=None: wait(self, longer(timeout))
threading.Thread.join = lambda self, timeout=None: join(self, longer(timeout))
threading.Lock = make_lock
