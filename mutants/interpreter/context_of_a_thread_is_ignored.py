"""A Thread takes a context, in any version, and ignores it.

An argument that is kept and never looked at is not noticed by most.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *arguments, context=None, **options):
    original(self, *arguments, **options)


threading.Thread.__init__ = __init__
