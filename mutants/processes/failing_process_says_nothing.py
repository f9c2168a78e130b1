"""The traceback of an exception that leaves the target of a process is not written.

The process ends by os._exit(), which writes out nothing that is still in a buffer.
"""

import sys
from multiprocessing.process import BaseProcess

original = BaseProcess.run


def run(self):
    try:
        original(self)
    except Exception:
        sys.exit(1)


BaseProcess.run = run
