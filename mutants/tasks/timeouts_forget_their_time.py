"""TimeoutExpired does not tell how long the timeout was."""

import subprocess

original = subprocess.TimeoutExpired.__init__


def __init__(self, cmd, timeout, output=None, stderr=None):
    original(self, cmd, 0, output, stderr)


subprocess.TimeoutExpired.__init__ = __init__
