"""A thread that a daemon makes is a daemon, even if it is told not to be.

Code that tests whether the argument is true, and not whether it is None, ignores a False.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *args, daemon=None, **kwargs):
    original(self, *args, daemon=daemon or None, **kwargs)


threading.Thread.__init__ = __init__
