"""A thread calls its target without the arguments.

The arguments are kept in the Thread from its making to its start, and are let go after
the call: who lets go of them too early calls with none.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *args, **kwargs):
    original(self, *args, **kwargs)
    self._args = ()


threading.Thread.__init__ = __init__
