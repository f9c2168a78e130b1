"""The system is told the name of a thread when it starts, and not when it is renamed.

The two are done in two places, and at first one of them was missing (gh-59705).
"""

import threading

original = threading.Thread.name


def rename(self, name):
    self._name = str(name)


threading.Thread.name = original.setter(rename)
