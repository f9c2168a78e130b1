"""A bound method as target brings a copy of its object along.

So it is where the target of a thread is sent to it, as it is sent to a process.
"""

import copy
import threading

original = threading.Thread.__init__


def __init__(self, group=None, target=None, *args, **kwargs):
    owner = getattr(target, "__self__", None)
    if type(owner).__module__ in ("__main__", "__mp_main__"):
        target = getattr(copy.deepcopy(owner), target.__name__)
    original(self, group, target, *args, **kwargs)


threading.Thread.__init__ = __init__
