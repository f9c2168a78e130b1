"""A thread that has ended has no ident any more.

The operating system may give the number to another thread then; the Thread keeps it.
"""

import threading

original = threading.Thread.ident


def ident(self):
    number = original.fget(self)
    return number if number is None or self.is_alive() else None


threading.Thread.ident = property(ident)
