"""os._exit() in a thread other than the main one ends that thread alone.

Two system calls of Linux have that name: exit ends a thread, exit_group a process.
"""

import os
import threading

original = os._exit


def _exit(status):
    if threading.current_thread() is threading.main_thread():
        original(status)
    raise SystemExit


os._exit = _exit
