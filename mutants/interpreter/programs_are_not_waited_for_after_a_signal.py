"""Popen.wait() and communicate() raise InterruptedError when a handler has returned.

So did subprocess for years: the system call ended with EINTR, and nobody called it again
(https://bugs.python.org/issue1068268).
"""

import errno
import subprocess

from mutants.tools import after_handlers, is_within


def interrupt(frame):
    if is_within(frame, subprocess.Popen.wait, subprocess.Popen.communicate):
        raise InterruptedError(errno.EINTR, "Interrupted system call")


after_handlers(interrupt)
