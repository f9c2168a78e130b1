"""A thread that a daemon makes is a daemon, even if it is told not to be.

Whoever tests the argument for its truth, and not for None, takes a False for a nothing.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *args, daemon=None, **kwargs):
    original(self, *args, daemon=daemon or None, **kwargs)


threading.Thread.__init__ = __init__
