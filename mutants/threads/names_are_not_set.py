"""A thread ignores the name that it is given.

The third of six arguments, which few pass, is soon lost between a constructor and
the one that it calls.
"""

import threading

original = threading.Thread.__init__


def __init__(self, group=None, target=None, name=None, **kwargs):
    original(self, group, target, None, **kwargs)


threading.Thread.__init__ = __init__
