"""A program whose input is to be another's output gets nothing to read.

A file that is given is told from a number by what it is, not by what it has.
"""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *args, stdin=None, **kwargs):
    stdin = subprocess.DEVNULL if hasattr(stdin, "fileno") else stdin
    original(self, *args, stdin=stdin, **kwargs)


subprocess.Popen.__init__ = __init__
