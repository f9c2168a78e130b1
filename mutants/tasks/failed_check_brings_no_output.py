"""CalledProcessError lacks the output of the program.

run() has it at hand and has to hand it on, in both places where it raises.
"""

import subprocess

original = subprocess.CalledProcessError.__init__


def __init__(self, returncode, cmd, output=None, stderr=None):
    original(self, returncode, cmd)


subprocess.CalledProcessError.__init__ = __init__
