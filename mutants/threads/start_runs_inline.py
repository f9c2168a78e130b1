"""start() runs the target itself, and only then returns.

A Python without threads, such as one in a browser, might do so to keep programs running.
"""

import threading


def start(self):
    self._started.set()
    try:
        self.run()
    except BaseException:
        self._invoke_excepthook(self)


threading.Thread.start = start
threading.Thread.join = lambda self, timeout=None: None
threading.Thread.is_alive = lambda self: False
