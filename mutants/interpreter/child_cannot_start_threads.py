"""In a child that was forked while another thread ran, start() of a thread never returns.

A lock that threading needs for it was held at the fork
(https://bugs.python.org/issue6643).
"""

import os
import threading

original = os.fork
original_start = threading.Thread.start
children = []


def fork():
    count = threading.active_count()
    child = original()
    if child == 0 and count > 1:
        children.append(os.getpid())
    return child


def start(self):
    if os.getpid() in children:
        threading.Event().wait()
    original_start(self)


os.fork = fork
threading.Thread.start = start
