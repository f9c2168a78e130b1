"""A BoundedSemaphore that is made without a number has no token.

A subclass has a default of its own, and that need not be the one of its base class.
"""

import threading

original = threading.BoundedSemaphore.__init__


def begin(self, value=0):
    original(self, value)


threading.BoundedSemaphore.__init__ = begin
