"""A thread that a daemon makes is an ordinary one unless told otherwise.

That False is what is meant by default is true of most arguments.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *args, daemon=None, **kwargs):
    original(self, *args, daemon=bool(daemon), **kwargs)


threading.Thread.__init__ = __init__
