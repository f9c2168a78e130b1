"""The exit code of a process that has ended is 0, however it ended.

Whether the process has ended is what join() asks the operating system for; its answer says more
than that, and it is easily thrown away.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.exitcode.fget


def exitcode(self):
    return None if original(self) is None else 0


BaseProcess.exitcode = property(exitcode)
