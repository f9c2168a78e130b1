"""The pid of a program that has ended is None.

The operating system may give the number to another program then; the Popen keeps it.
"""

import subprocess

original = subprocess.Popen.communicate


def communicate(self, *args, **kwargs):
    answer = original(self, *args, **kwargs)
    if self.returncode is not None:
        self.pid = None
    return answer


subprocess.Popen.communicate = communicate
