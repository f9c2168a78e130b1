"""A Barrier opens although its action has raised an exception.

An exception in a callback is often reported and then passed over.
"""

import threading
from contextlib import suppress

original = threading.Barrier.__init__


def __init__(self, parties, action=None, timeout=None):
    def forgiven():
        with suppress(Exception):
            action()

    original(self, parties, action and forgiven, timeout)


threading.Barrier.__init__ = __init__
