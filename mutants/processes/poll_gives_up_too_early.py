"""poll() waits for a tenth of its timeout only.

The operating system counts in milliseconds, or in thousandths of those, and Python in seconds.
"""

from multiprocessing.connection import Connection

original = Connection.poll


def poll(self, timeout=0.0):
    return original(self, timeout and timeout / 10)


Connection.poll = poll
