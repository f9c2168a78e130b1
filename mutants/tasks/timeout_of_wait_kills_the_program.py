"""wait(timeout=...) kills the program when it gives up.

The timeout of run() does so.
"""

import subprocess

original = subprocess.Popen.wait


def wait(self, timeout=None):
    try:
        return original(self, timeout)
    except subprocess.TimeoutExpired:
        self.kill()
        original(self)
        raise


subprocess.Popen.wait = wait
