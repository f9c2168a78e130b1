"""communicate() writes the whole input before it begins to read.

With a program that answers line by line each of the two then waits for the other, as soon
as both pipes are full.
"""

import subprocess

original = subprocess.Popen.communicate


def communicate(self, input=None, timeout=None):
    if input is None:
        return original(self, input, timeout)
    try:
        self.stdin.write(input)
    finally:
        self.stdin.close()
    self.stdin = None
    return original(self, None, timeout)


subprocess.Popen.communicate = communicate
