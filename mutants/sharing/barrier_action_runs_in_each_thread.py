"""Each thread runs the action of a Barrier, after it has passed.

"When all have come" and "by one of them" are two demands, and the second is the one that is
forgotten.
"""

import threading

original_init, original_wait = threading.Barrier.__init__, threading.Barrier.wait


def __init__(self, parties, action=None, timeout=None):
    original_init(self, parties, None, timeout)
    self.deferred_action = action


def wait(self, timeout=None):
    number = original_wait(self, timeout)
    if self.deferred_action is not None:
        self.deferred_action()
    return number


threading.Barrier.__init__ = __init__
threading.Barrier.wait = wait
