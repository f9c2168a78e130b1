"""A process knows the name with which its Process was made, not one that was set later.

What goes to a process is the state at the start, not the state in which the object was made.
"""

from multiprocessing.process import BaseProcess

BaseProcess.name = property(BaseProcess.name.fget, lambda self, name: None)
