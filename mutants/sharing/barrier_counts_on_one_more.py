"""A Barrier waits for one thread more than it was made for.

It counts the missing threads, and counts wrong if it starts before the first has arrived.
"""

import threading

threading.Barrier.parties = property(lambda self: self._parties + 1)
