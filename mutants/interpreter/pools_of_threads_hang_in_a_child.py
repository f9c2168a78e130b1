"""In a child that was forked while a pool of threads was busy, a new pool never takes a task.

The lock that all pools share was held at the fork (https://bugs.python.org/issue36533 is about
the one of logging, which was the first that was met).
"""

import os
import threading
from concurrent.futures import ThreadPoolExecutor

original = os.fork
original_submit = ThreadPoolExecutor.submit
children = []


def fork():
    busy = any("ThreadPool" in one.name for one in threading.enumerate())
    child = original()
    if child == 0 and busy:
        children.append(os.getpid())
    return child


def submit(self, *arguments, **options):
    if os.getpid() in children:
        threading.Event().wait()
    return original_submit(self, *arguments, **options)


os.fork = fork
ThreadPoolExecutor.submit = submit
