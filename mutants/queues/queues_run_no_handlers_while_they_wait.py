"""While the main thread waits in get(), put() or join() of a queue, no handler runs.

A Condition waits in one call that nobody interrupts. It was so up to Python 3.1:
https://bugs.python.org/issue8844
"""

import queue
import sys
import threading
from signal import SIG_BLOCK, SIG_SETMASK, SIGUSR1, pthread_sigmask

from mutants.tools import in_a_demo


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


queue.Queue.get = undisturbed(queue.Queue.get)
queue.Queue.put = undisturbed(queue.Queue.put)
queue.Queue.join = undisturbed(queue.Queue.join)
