"""join() of a thread that was not started returns at once.

It does not run, and so there is nothing to wait for, one might think.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    if self.ident is not None:
        original(self, timeout)


threading.Thread.join = join
