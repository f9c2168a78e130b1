"""A lock that is held at a fork is free in the child.

Python does this to those of its own locks that it knows of. With a program's lock, what it
protects may be half changed, and nobody can know.
"""

import os
import weakref

from mutants.tools import Lock, real_lock, replace_lock

original = os.fork
locks = weakref.WeakSet()


class Renewed(Lock):
    def __init__(self):
        super().__init__()
        locks.add(self)


def fork():
    pid = original()
    if pid == 0:
        for lock in locks:
            lock._real = real_lock()
    return pid


os.fork = fork
replace_lock(Renewed)
