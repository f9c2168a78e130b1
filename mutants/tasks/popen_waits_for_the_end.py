"""Popen() closes the program's input and returns when the program has ended.

os.system() and all that is built on it do wait.
"""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *args, **kwargs):
    original(self, *args, **kwargs)
    if self.stdin is not None:
        self.stdin.close()
        self.wait()


subprocess.Popen.__init__ = __init__
