"""A thread calls its target without the arguments.

A Thread keeps the arguments until it is started, and drops them after the call. If it drops
them too early, the target is called with none.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *args, **kwargs):
    original(self, *args, **kwargs)
    self._args = ()


threading.Thread.__init__ = __init__
