"""join() of a process returns whether the process has ended, and not None.

wait() of an Event or a Condition does answer, and who writes join() has to wait for one of those.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.join


def join(self, timeout=None):
    original(self, timeout)
    return not self.is_alive()


BaseProcess.join = join
