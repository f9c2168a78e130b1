"""Setting daemon after the start changes whether a thread is a daemon.

As a plain attribute it would be; the check is what the property is there for.
"""

import threading


def get_daemon(self):
    return self._daemonic


def set_daemon(self, daemonic):
    self._daemonic = daemonic


threading.Thread.daemon = property(get_daemon, set_daemon)
