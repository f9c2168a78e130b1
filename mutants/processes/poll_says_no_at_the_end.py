"""poll() returns False when recv() would raise EOFError.

The end is not a thing, and yet recv() has something to tell: it raises EOFError.
"""

import socket
from multiprocessing.connection import Connection

original = Connection.poll


def poll(self, timeout=0.0):
    if not original(self, timeout):
        return False
    try:
        end = socket.fromfd(self.fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
        with end:
            return bool(end.recv(1, socket.MSG_PEEK))
    except OSError:  # a one-way pipe, at which one cannot peek
        return True


Connection.poll = poll
