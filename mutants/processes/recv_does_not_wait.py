"""recv() returns None if nothing has been sent yet.

A read from a pipe that was set not to block does return without anything.
"""

import sys
from multiprocessing.connection import Connection

from mutants.tools import in_a_demo

original = Connection.recv


def recv(self):
    if in_a_demo(sys._getframe(1)) and not self.poll():
        return None
    return original(self)


Connection.recv = recv
