"""wait(timeout=0) and communicate(timeout=0) of a Popen wait until the program has ended.

Zero is taken for None, as it was in a library that polls:
https://github.com/justiniso/polling/issues/26
"""

from subprocess import Popen

wait_with, communicate_with = Popen.wait, Popen.communicate


def wait(self, timeout=None):
    return wait_with(self, timeout or None)


def communicate(self, input=None, timeout=None):
    return communicate_with(self, input, timeout or None)


Popen.wait, Popen.communicate = wait, communicate
