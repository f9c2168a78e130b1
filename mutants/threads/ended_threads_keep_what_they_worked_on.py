"""A Thread keeps its target and its arguments after its end.

They were put aside so that the thread can be shown or started again, and a list of ended threads
keeps everything alive. https://bugs.python.org/issue704180
"""

import threading

original = threading.Thread.run


def run(self):
    self.kept = self._target, self._args, self._kwargs
    original(self)


threading.Thread.run = run
