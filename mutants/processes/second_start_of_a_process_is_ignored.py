"""A second start() of a process does nothing, and raises nothing.

The check is an assert, which is gone under -O; the process is then started again.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.start


def start(self):
    if self._popen is None:
        original(self)


BaseProcess.start = start
