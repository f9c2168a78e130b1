"""A program gets the environment of its parent, even if it is given another.

There are two calls to start a program, one with an environment and one without.
"""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *args, **how):
    how.pop("env", None)
    original(self, *args, **how)


subprocess.Popen.__init__ = __init__
