"""is_alive() of a process always returns False.

It has to ask the operating system, and gets an answer only for a child that was not waited for.
"""

from multiprocessing.process import BaseProcess

BaseProcess.is_alive = lambda self: False
