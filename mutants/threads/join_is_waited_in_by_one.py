"""While one thread waits in join(), any other that joins the same thread goes on at once.

Who waits for the end of a thread takes the lock that the thread gives back as its last; a
second one finds that this is being seen to.
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
