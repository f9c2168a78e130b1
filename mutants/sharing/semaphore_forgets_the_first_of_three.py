"""Of three or more threads that wait for a semaphore, the first is never woken.

Each release wakes one that came later, and whoever comes is put before those who wait. gevent's
semaphore let one wait without end so: https://github.com/gevent/gevent/issues/1954
"""

import threading

original = threading.Semaphore.__init__


def __init__(self, value=1):
    original(self, value)
    notify = self._cond.notify

    def notify_others(number=1):
        if len(self._cond._waiters) > 2:
            forgotten.append(self._cond._waiters.popleft())
        notify(number)

    forgotten = []
    self._cond.notify = notify_others


threading.Semaphore.__init__ = __init__
