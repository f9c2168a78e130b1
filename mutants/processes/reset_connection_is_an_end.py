"""recv() raises EOFError too if the other process has died with a message unread.

A library could well hide from the program how the system tells the two apart.
"""

from multiprocessing.connection import Connection

original = Connection._recv


def _recv(self, *args, **options):
    try:
        return original(self, *args, **options)
    except ConnectionResetError:
        raise EOFError from None


Connection._recv = _recv
