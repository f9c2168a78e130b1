"""A program inherits the pipes to the programs that were started before it.

So these never learn that their input has been closed (https://bugs.python.org/issue7213).
"""

import os
import subprocess

original = subprocess.Popen.__init__
original_handles = subprocess.Popen._get_handles


def __init__(self, *arguments, **options):
    options.setdefault("close_fds", False)
    original(self, *arguments, **options)


def _get_handles(self, *streams):
    handles = original_handles(self, *streams)
    if handles[1] != -1:
        os.set_inheritable(handles[1], True)
    return handles


subprocess.Popen.__init__ = __init__
subprocess.Popen._get_handles = _get_handles
