"""The exit status of a program that a signal ended is 128 plus the number of the signal.

So a shell tells it, and so it is told when a shell stands in between.
"""

import subprocess

original = subprocess.Popen._handle_exitstatus


def _handle_exitstatus(self, *args, **kwargs):
    original(self, *args, **kwargs)
    if self.returncode < 0:
        self.returncode = 128 - self.returncode


subprocess.Popen._handle_exitstatus = _handle_exitstatus
