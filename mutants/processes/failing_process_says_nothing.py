"""An exception that leaves the target ends the process with 1, and its traceback is not written.

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
