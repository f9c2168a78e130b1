"""A Barrier opens when one is still missing.

The thread that comes last does not wait, so those who wait are one fewer than the parties.
"""

import threading

original = threading.Barrier.__init__


def __init__(self, parties, *args, **kwargs):
    original(self, max(parties - 1, 1), *args, **kwargs)


threading.Barrier.__init__ = __init__
