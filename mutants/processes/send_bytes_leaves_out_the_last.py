"""send_bytes() sends all bytes but the last, unless it is told the size."""

import sys
from multiprocessing.connection import Connection

from mutants.tools import in_a_demo

original = Connection.send_bytes


def send_bytes(self, buf, offset=0, size=None):
    if size is None and in_a_demo(sys._getframe(1)):
        size = len(buf) - offset - 1
    original(self, buf, offset, size)


Connection.send_bytes = send_bytes
