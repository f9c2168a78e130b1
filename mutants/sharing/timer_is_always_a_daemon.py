"""A Timer is a daemon, so the process ends without waiting for it.

In Java it is a choice, and many a framework makes it for its users.
"""

import threading

original = threading.Timer.__init__


def __init__(self, *args, **kwargs):
    original(self, *args, **kwargs)
    self.daemon = True


threading.Timer.__init__ = __init__
