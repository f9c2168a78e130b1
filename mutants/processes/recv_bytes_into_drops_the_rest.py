"""recv_bytes_into() fills the buffer and drops the rest of the message, as sockets do."""

from multiprocessing import BufferTooShort
from multiprocessing.connection import Connection

original = Connection.recv_bytes_into


def recv_bytes_into(self, buf, offset=0):
    try:
        return original(self, buf, offset)
    except BufferTooShort as error:
        size = len(buf) - offset
        buf[offset:] = error.args[0][:size]
        return size


Connection.recv_bytes_into = recv_bytes_into
