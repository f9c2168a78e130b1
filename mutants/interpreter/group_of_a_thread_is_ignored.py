"""Thread() takes any group, and ignores it.

It is reserved for a class ThreadGroup that never came.
"""

import threading

original = threading.Thread.__init__


def init(self, group=None, *args, **kwargs):
    original(self, None, *args, **kwargs)


threading.Thread.__init__ = init
