"""The pid of a Process that has not been started is the pid of the caller, and not None.

Within a process its own Process answers with os.getpid(); any other has to know that it
is not running.
"""

import os
from multiprocessing.process import BaseProcess

original = BaseProcess.pid.fget

BaseProcess.pid = BaseProcess.ident = property(lambda self: original(self) or os.getpid())
