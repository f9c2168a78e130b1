"""run(timeout=...) kills the program that it has started, and all that this one has started.

That is what most people expect of it.
"""

import os
import signal
import subprocess

original = subprocess.Popen.__init__


def __init__(self, *args, **kwargs):
    kwargs.setdefault("start_new_session", True)
    original(self, *args, **kwargs)


def kill(self):
    os.killpg(self.pid, signal.SIGKILL)


subprocess.Popen.__init__ = __init__
subprocess.Popen.kill = kill
