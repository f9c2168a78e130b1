"""stderr=STDOUT leaves a program's errors where those of its parent go.

Its standard error has to be made a copy of its output after that has been set up, not before.
"""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *args, stderr=None, **kwargs):
    stderr = None if stderr == subprocess.STDOUT else stderr
    original(self, *args, stderr=stderr, **kwargs)


subprocess.Popen.__init__ = __init__
