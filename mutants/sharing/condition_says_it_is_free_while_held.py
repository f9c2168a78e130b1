"""locked() of a Condition returns False while its lock is held.

A Condition passes on the methods of its lock. One that it does not pass on has to be written
anew, from what the Condition itself knows: which threads wait. Here it exists in every version.
"""

import threading

original = threading.Condition.__init__


def __init__(self, lock=None):
    original(self, lock)
    self.locked = lambda: bool(self._waiters)


threading.Condition.__init__ = __init__
