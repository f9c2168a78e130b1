"""A program gets only as much of its input as fits into its pipe at once.

A write to a pipe may take less than it is given, and says how much it took.
"""

import subprocess

original = subprocess.Popen.communicate


def communicate(self, input=None, timeout=None):
    return original(self, input and input[: 2**16], timeout)


subprocess.Popen.communicate = communicate
