"""A thread calls its target without the arguments."""

import threading

original = threading.Thread.__init__


def __init__(self, *args, **kwargs):
    original(self, *args, **kwargs)
    self._args = ()


threading.Thread.__init__ = __init__
