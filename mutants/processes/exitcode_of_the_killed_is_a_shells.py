"""A process that was ended by signal 9 has the exit code 137, as a shell says, and not -9.

Each start method has its own way to learn of the end, and must translate it by itself: the
fork server's did not know of signals before Python 3.7 (bpo-30589).
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.exitcode.fget


def exitcode(self):
    code = original(self)
    return 128 - code if code is not None and code < 0 else code


BaseProcess.exitcode = property(exitcode)
