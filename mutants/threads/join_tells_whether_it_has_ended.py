"""join() returns True or False, as wait() of an Event does.

Everything else that takes a timeout tells in this way whether it was in time.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    original(self, timeout)
    return not self.is_alive()


threading.Thread.join = join
