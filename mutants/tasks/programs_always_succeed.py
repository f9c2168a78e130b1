"""The exit status of every program is 0.

It comes as one half of a number, the other half of which is 0 in most cases.
"""

import subprocess

original = subprocess.Popen._handle_exitstatus


def _handle_exitstatus(self, *args, **kwargs):
    original(self, *args, **kwargs)
    self.returncode = 0


subprocess.Popen._handle_exitstatus = _handle_exitstatus
