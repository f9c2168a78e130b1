"""The errors of a program are captured with its output, even if they are to be kept apart.

A terminal shows the two as one, and so does a pipe that takes the place of one.
"""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *args, stderr=None, **kwargs):
    stderr = subprocess.STDOUT if stderr == subprocess.PIPE else stderr
    original(self, *args, stderr=stderr, **kwargs)


subprocess.Popen.__init__ = __init__
