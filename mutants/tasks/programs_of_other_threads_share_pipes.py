"""A program that is started by another thread than main inherits the pipes of its siblings.

Between the making of a pipe and the mark that it is not to be inherited, another thread had the
time to start a program (https://bugs.python.org/issue2320).
"""

import os
import subprocess
import threading

original = subprocess.Popen.__init__
original_handles = subprocess.Popen._get_handles


def in_main():
    return threading.current_thread() is threading.main_thread()


def __init__(self, *arguments, **options):
    options.setdefault("close_fds", in_main())
    original(self, *arguments, **options)


def _get_handles(self, *streams):
    handles = original_handles(self, *streams)
    if handles[1] != -1 and not in_main():
        os.set_inheritable(handles[1], True)
    return handles


subprocess.Popen.__init__ = __init__
subprocess.Popen._get_handles = _get_handles
