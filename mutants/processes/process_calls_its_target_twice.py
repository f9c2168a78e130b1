"""A process calls its target twice, if the target has keyword arguments.

Two ways to call it, with keywords and without, must not both be gone.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.run


def run(self):
    original(self)
    if self._kwargs:
        original(self)


BaseProcess.run = run
