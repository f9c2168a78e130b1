"""The second object that a process sends into a pipe is lost.

One read may bring two things at once; whoever takes the first must keep what comes after it.
"""

import sys
from multiprocessing.connection import Connection

from mutants.tools import in_a_demo

original = Connection.send
sent = []


def send(self, thing):
    if in_a_demo(sys._getframe(1)):
        sent.append(thing)
        if len(sent) == 2:
            return
    original(self, thing)


Connection.send = send
