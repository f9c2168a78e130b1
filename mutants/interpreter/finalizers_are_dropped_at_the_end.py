"""weakref.finalize() calls nothing when the program ends."""

import weakref

original = weakref.finalize.__init__


def __init__(self, *arguments, **options):
    original(self, *arguments, **options)
    self.atexit = False


weakref.finalize.__init__ = __init__
