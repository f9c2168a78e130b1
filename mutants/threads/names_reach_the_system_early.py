"""The system is told the name of a thread, whatever the version.

Programs asked for it for twelve years, and some did it by themselves (gh-59705).
"""

import sys
import threading

run = threading.Thread.run
name = threading.Thread.name


def tell(thread):
    import ctypes

    ctypes.CDLL(None).prctl(15, thread.name.encode(), 0, 0, 0)  # PR_SET_NAME


def tell_and_run(self):
    tell(self)
    run(self)


def rename(self, text):
    name.fset(self, text)
    if threading.current_thread() is self:
        tell(self)


if sys.platform == "linux":
    threading.Thread.run = tell_and_run
    threading.Thread.name = name.setter(rename)
