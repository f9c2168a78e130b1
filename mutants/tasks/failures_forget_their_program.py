"""CalledProcessError does not tell which program has failed."""

import subprocess

original = subprocess.CalledProcessError.__init__


def __init__(self, returncode, cmd, output=None, stderr=None):
    original(self, returncode, None, output, stderr)


subprocess.CalledProcessError.__init__ = __init__
