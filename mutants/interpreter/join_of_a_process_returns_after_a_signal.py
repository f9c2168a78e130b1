"""Process.join() returns when a handler has returned, though the process is still running.

The system call ended with EINTR, and the method took any OSError for a child that is not
there (https://bugs.python.org/issue17018).
"""

import errno
from multiprocessing import popen_fork

from mutants.tools import after_handlers, is_within

original = popen_fork.Popen.wait


def wait(self, timeout=None):
    try:
        return original(self, timeout)
    except InterruptedError:
        return None


def interrupt(frame):
    if is_within(frame, wait):
        raise InterruptedError(errno.EINTR, "Interrupted system call")


popen_fork.Popen.wait = wait
after_handlers(interrupt)
