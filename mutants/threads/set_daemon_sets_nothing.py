"""setDaemon() has no effect.

An old name is kept for those who still use it, who are not those who test it.
"""

import threading

original = threading.Thread.setDaemon


def setDaemon(self, daemonic):
    original(self, self.daemon)


threading.Thread.setDaemon = setDaemon
