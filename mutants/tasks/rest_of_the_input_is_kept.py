"""communicate() keeps the rest of its input for when it is called again after a timeout.

So it is from 3.14.1 on (https://github.com/python/cpython/issues/141473).
"""

import subprocess

original = subprocess.Popen._communicate


def _communicate(self, input, endtime, timeout):
    return original(self, input or self._input, endtime, timeout)


subprocess.Popen._communicate = _communicate
