"""A Lock, a Value or a Queue that is sent after the start arrives as None, without an error.

The check is made in the middle of pickling, and a pickler can be lenient.
"""

from multiprocessing.reduction import ForkingPickler

original = ForkingPickler.dumps


def dumps(obj, protocol=None):
    try:
        return original(obj, protocol)
    except RuntimeError:
        return original(None, protocol)


ForkingPickler.dumps = staticmethod(dumps)
