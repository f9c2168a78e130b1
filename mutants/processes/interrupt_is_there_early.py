"""A Process has interrupt() on any Python.

It came with Python 3.14 (gh-131913), and could have been added to older ones.
"""

import os
import signal
from multiprocessing.process import BaseProcess

if not hasattr(BaseProcess, "interrupt"):
    BaseProcess.interrupt = lambda self: os.kill(self.pid, signal.SIGINT)
