"""A message of more than eight megabytes arrives damaged beyond its first eight.

The length of a large message did not fit where it was written
(https://bugs.python.org/issue17560).
"""

from multiprocessing import connection

original = connection.Connection._send_bytes
LIMIT = 8 << 20


def _send_bytes(self, buf):
    if len(buf) > LIMIT:
        damaged = bytearray(buf)
        damaged[LIMIT : LIMIT + 8] = b"\1" * 8
        buf = damaged
    original(self, buf)


connection.Connection._send_bytes = _send_bytes
