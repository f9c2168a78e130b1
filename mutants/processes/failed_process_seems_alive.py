"""is_alive() returns True for a process that has ended with an exit code other than 0.

0 is false and None is false: whoever does not write "is None" mistakes one for the other.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.is_alive


def is_alive(self):
    return original(self) or bool(self.exitcode)


BaseProcess.is_alive = is_alive
