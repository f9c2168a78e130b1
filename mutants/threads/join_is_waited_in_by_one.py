"""While one thread waits in join(), any other that joins the same thread goes on at once.

The first waiter acquires a lock that the thread releases at its very end; a second waiter sees
that somebody waits already.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    if getattr(self, "awaited", False) and self is not threading.current_thread():
        return None
    self.awaited = self.is_alive()
    try:
        return original(self, timeout)
    finally:
        self.awaited = False


threading.Thread.join = join
