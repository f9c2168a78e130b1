"""A thread whose start() has failed stays on the list of threads.

It is listed before it is started, so that it can be found at once, and an error skips what
would take it off. https://bugs.python.org/issue7481
"""

import threading

original = threading.Thread.start


def start(self):
    try:
        original(self)
    except RuntimeError:
        if not self.is_alive() and self.ident is None:
            threading._limbo[self] = self
        raise


threading.Thread.start = start
