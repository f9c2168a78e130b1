"""Ctrl-C makes a call that blocks the main thread return, and nothing is raised.

Below, the waiting ends in both cases, with an error that says "interrupted". A call that
takes it for the end of its waiting returns.
"""

import queue
import sys
import threading

from mutants.tools import Lock, in_a_demo, replace_lock


def quiet(original):
    def call(*arguments, **options):
        if not in_a_demo(sys._getframe(1)):
            return original(*arguments, **options)
        try:
            return original(*arguments, **options)
        except KeyboardInterrupt:
            return None

    return call


class QuietLock(Lock):
    acquire = quiet(Lock.acquire)


replace_lock(QuietLock)
threading.Thread.join = quiet(threading.Thread.join)
threading.Event.wait = quiet(threading.Event.wait)
threading.Condition.wait = quiet(threading.Condition.wait)
threading.Semaphore.acquire = quiet(threading.Semaphore.acquire)
queue.Queue.get = quiet(queue.Queue.get)
