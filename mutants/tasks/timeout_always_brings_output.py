"""TimeoutExpired always has an output, be it empty."""

import subprocess

original = subprocess.TimeoutExpired.__init__


def init(self, cmd, timeout, output=None, stderr=None):
    original(self, cmd, timeout, output or b"", stderr)


subprocess.TimeoutExpired.__init__ = init
