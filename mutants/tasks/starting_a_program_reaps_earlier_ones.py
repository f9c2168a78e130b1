"""Popen() asks for the status of the programs that have ended so far, and forgets it.

It tidied up before each start, also what other threads still wanted to wait for
(https://bugs.python.org/issue1731717).
"""

import os
import subprocess
import weakref

original = subprocess.Popen.__init__
started = weakref.WeakSet()


def __init__(self, *arguments, **options):
    for program in list(started):
        if program.returncode is None:
            try:
                os.waitpid(program.pid, os.WNOHANG)
            except ChildProcessError:
                pass
    original(self, *arguments, **options)
    started.add(self)


subprocess.Popen.__init__ = __init__
