"""A message that is longer than maxlength is skipped, and the connection stays of use."""

from multiprocessing.connection import Connection

original = Connection.recv_bytes


def recv_bytes(self, maxlength=None):
    message = original(self)
    if maxlength is not None and len(message) > maxlength:
        raise OSError("bad message length")
    return message


Connection.recv_bytes = recv_bytes
