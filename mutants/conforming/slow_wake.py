"""A thread that a Condition has woken takes its time before it has the lock again.

The documentation says that "once awakened or timed out, it re-acquires the lock and returns",
and not how soon, nor that nobody else has the lock before.
"""

import threading
from random import random
from time import sleep

from mutants.tools import real_rlock

original = threading.Condition.wait
reentrant = type(real_rlock())


def wait(self, timeout=None):
    answer = original(self, timeout)
    if isinstance(self._lock, reentrant):
        self.release()
        sleep(random() * 0.01)
        self.acquire()
    return answer


threading.Condition.wait = wait
