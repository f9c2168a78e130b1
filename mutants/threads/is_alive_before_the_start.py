"""is_alive() returns True for a thread that has not been started.

"Not yet ended" is what a flag that is set at the end says.
"""

import threading

original = threading.Thread.is_alive


def is_alive(self):
    return self.ident is None or original(self)


threading.Thread.is_alive = is_alive
