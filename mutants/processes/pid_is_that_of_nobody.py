"""The attribute pid of a Process that was started is not the pid that the process has.

Under forkserver it is the server that makes the process, and the number has to be sent back by it.

No operating system has a pid as large as what is said here, so nobody can be hit by it.
"""

import sys
from multiprocessing.process import BaseProcess

from mutants.tools import in_a_demo

original = BaseProcess.pid.fget


def pid(self):
    number = original(self)
    asked_for = in_a_demo(sys._getframe(1)) and self._popen is not None
    return number + 2**30 if asked_for and number is not None else number


BaseProcess.pid = property(pid)
