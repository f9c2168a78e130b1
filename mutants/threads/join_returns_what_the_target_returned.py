"""join() returns what the target returned.

In POSIX threads, Rust and Java's futures the result comes back from the wait; Python's join()
was never given it.
"""

import threading

original_init, original_join = threading.Thread.__init__, threading.Thread.join


def __init__(self, group=None, target=None, *args, **kwargs):
    def keep(*values, **named):
        self._returned = target(*values, **named)

    original_init(self, group, target and keep, *args, **kwargs)


def join(self, timeout=None):
    original_join(self, timeout)
    return getattr(self, "_returned", None)


threading.Thread.__init__ = __init__
threading.Thread.join = join
