"""start() refuses a Lock of the fork context for a process that spawn starts, whatever the version.

Later versions do, because the child would crash when it uses the Lock (gh-77377).
"""

from multiprocessing import context
from multiprocessing.synchronize import SemLock

original = SemLock.__init__
reduce = SemLock.__getstate__


def init(self, kind, value, maxvalue, *, ctx):
    original(self, kind, value, maxvalue, ctx=ctx)
    self.forks = ctx._name == "fork"


def getstate(self):
    context.assert_spawning(self)
    if getattr(self, "forks", False):
        raise RuntimeError("A SemLock of the fork context is shared with a process that is spawned")
    return reduce(self)


SemLock.__init__ = init
SemLock.__getstate__ = getstate
