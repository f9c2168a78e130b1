"""A Timer ignores that it was made a daemon, and the process waits for it.

Its constructor takes no such argument, so all depends on an attribute that is set between
making it and starting it.
"""

import threading

original = threading.Timer.start


def start(self):
    self.daemon = False
    original(self)


threading.Timer.start = start
