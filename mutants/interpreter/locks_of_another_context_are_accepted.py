"""start() does not look whether a Lock is of the context that the process is started by.

Up to Python 3.11.4 it did not, and the child crashed when it used the Lock (gh-77377).
"""

from multiprocessing.synchronize import SemLock

original = SemLock.__getstate__


def getstate(self):
    for name in "is_fork_ctx", "_is_fork_ctx":
        if hasattr(self, name):
            setattr(self, name, False)
    return original(self)


SemLock.__getstate__ = getstate
