"""join() waits if the main thread calls it, and returns at once if another thread does.

Waiting so that Ctrl-C gets through is wanted in the main thread only, and makes two cases
of one.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    here = threading.current_thread()
    if here in (self, threading.main_thread()) or not self.is_alive():
        return original(self, timeout)
    return None


threading.Thread.join = join
