"""communicate() begins with the first byte of its input again when it is called after a timeout."""

import subprocess

original = subprocess.Popen._communicate


def _communicate(self, *arguments):
    self._input_offset = 0
    return original(self, *arguments)


subprocess.Popen._communicate = _communicate
