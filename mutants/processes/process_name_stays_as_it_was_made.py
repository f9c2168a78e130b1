"""A process takes along the name with which it was made, not the one it was given later.

What goes to a process is the state at the start, not the state in which the object was made.
"""

from multiprocessing.process import BaseProcess

BaseProcess.name = property(BaseProcess.name.fget, lambda self, name: None)
