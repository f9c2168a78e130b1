"""communicate(timeout=...) kills the program when the time is up, as run(timeout=...) does."""

import subprocess

original = subprocess.Popen.communicate


def communicate(self, input=None, timeout=None):
    try:
        return original(self, input, timeout)
    except subprocess.TimeoutExpired:
        self.kill()
        raise


subprocess.Popen.communicate = communicate
