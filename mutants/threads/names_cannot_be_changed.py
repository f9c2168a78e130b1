"""A thread that has been started keeps its name, even if it is renamed.

Where the operating system is told a thread's name, it is told at the start.
"""

import threading


def get_name(self):
    return self._name


def set_name(self, name):
    if self.ident is None:
        self._name = name


threading.Thread.name = property(get_name, set_name)
