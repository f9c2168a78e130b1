"""poll() always returns True, even if there is nothing to receive.

Who asks the operating system about a file that has no end in sight is told that it may read.
"""

import sys
from multiprocessing.connection import Connection

from mutants.tools import in_a_demo

original = Connection.poll


def poll(self, timeout=0.0):
    return original(self, timeout) or in_a_demo(sys._getframe(1))


Connection.poll = poll
