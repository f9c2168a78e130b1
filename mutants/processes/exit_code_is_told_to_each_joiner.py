"""Under forkserver each of several threads that join a process gets its exit code.

So it should be (https://github.com/python/cpython/issues/130895), and a Python that does so
is told here from those that do not.
"""

import os
import threading
from multiprocessing import popen_forkserver

original = popen_forkserver.Popen.poll
lock = threading.Lock()


def poll(self, flag=os.WNOHANG):
    with lock:
        return original(self, flag)


popen_forkserver.Popen.poll = poll
