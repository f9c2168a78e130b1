"""A Thread without a target fails when it runs."""

import threading

original = threading.Thread.run


def run(self):
    if type(self) is threading.Thread and self._target is None:
        raise TypeError("there is nothing to call")
    original(self)


threading.Thread.run = run
