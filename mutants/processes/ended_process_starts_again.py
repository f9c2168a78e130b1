"""A process that has ended and been joined can be started again.

When its end has been seen nothing is left of it, and an object that forgets it looks like new.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.start


def start(self):
    if self._popen is None:
        self._kept = self._target, self._args, self._kwargs
    elif not self.is_alive():
        self._popen = None
        self._target, self._args, self._kwargs = self._kept
    original(self)


BaseProcess.start = start
