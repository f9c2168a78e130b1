"""Thread() refuses a group with an AssertionError under -O as well.

An `if` with a `raise` is what should have been there.
"""

import threading

original = threading.Thread.__init__


def init(self, group=None, *args, **kwargs):
    if group is not None:
        raise AssertionError("group argument must be None for now")
    original(self, None, *args, **kwargs)


threading.Thread.__init__ = init
