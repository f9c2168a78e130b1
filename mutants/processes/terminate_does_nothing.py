"""terminate() does nothing.

A process that comes from the fork server is not a child of whoever calls, and so is the harder to
reach.
"""

from multiprocessing.process import BaseProcess

BaseProcess.terminate = lambda self: None
