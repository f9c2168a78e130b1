"""A Process has close() in any version, and it does nothing.

What a process holds is given back anyway when its object goes.
"""

from multiprocessing.process import BaseProcess

BaseProcess.close = lambda self: None
