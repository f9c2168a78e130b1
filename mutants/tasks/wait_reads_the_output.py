"""wait() for a program reads its output, and throws it away.

Thus it would never hang; the documentation warns that it does.
"""

import subprocess

original = subprocess.Popen.wait


def wait(self, timeout=None):
    if timeout is None and self.stdout is not None and not self.stdout.closed:
        self.stdout.read()
    return original(self, timeout)


subprocess.Popen.wait = wait
