"""A handler runs in the thread that sends the signal, to its process or to itself.

In C that is what happens: the system calls the handler in the thread that it has picked. Python has
to note the signal there, and to leave the rest to the main thread.
"""

import os
import signal
import sys
import threading

original_kill, original_pthread_kill = os.kill, signal.pthread_kill


def handle(number):
    handler = signal.getsignal(number)
    if threading.current_thread() is threading.main_thread() or not callable(handler):
        return False
    handler(number, sys._getframe(2))
    return True


def kill(pid, number):
    if pid != os.getpid() or not handle(number):
        original_kill(pid, number)


def pthread_kill(ident, number):
    if ident != threading.get_ident() or not handle(number):
        original_pthread_kill(ident, number)


os.kill, signal.pthread_kill = kill, pthread_kill
