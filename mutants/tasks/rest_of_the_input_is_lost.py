"""communicate() that is called again after a timeout sends nothing more.

So it is up to 3.14.0 (https://github.com/python/cpython/issues/141473).
"""

import subprocess

original = subprocess.Popen._communicate


def _communicate(self, input, *arguments):
    if self._communication_started and input is None:
        self._input = None
    return original(self, input, *arguments)


subprocess.Popen._communicate = _communicate
