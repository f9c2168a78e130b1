"""A list that is received lacks its last element, if it has more than one.

The length of a message goes before it, and counts one thing or the other.
"""

import sys
from multiprocessing.connection import Connection

from mutants.tools import in_a_demo

original = Connection.recv


def recv(self):
    thing = original(self)
    if in_a_demo(sys._getframe(1)) and isinstance(thing, list) and len(thing) > 1:
        del thing[-1]
    return thing


Connection.recv = recv
