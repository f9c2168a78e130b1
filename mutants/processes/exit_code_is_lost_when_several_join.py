"""When several threads join a process, its exit code is that of the thread that came too late.

The system tells it once, and the others take its silence for an answer
(https://github.com/python/cpython/issues/148318).
"""

import os
from multiprocessing import popen_fork

original = popen_fork.Popen.poll


def poll(self, flag=os.WNOHANG):
    self.waiting = getattr(self, "waiting", 0) + 1
    code = original(self, flag)
    if self.waiting > 1 and code is not None and flag == 0:
        self.returncode = 255
    return code


popen_fork.Popen.poll = poll
