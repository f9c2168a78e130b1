"""parties of a Barrier is one more than those who pass together.

Who keeps the number of those that are missing, and asks for it before anybody has
come, may count the one that opens twice.
"""

import threading

threading.Barrier.parties = property(lambda self: self._parties + 1)
