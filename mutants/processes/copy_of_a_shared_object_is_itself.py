"""copy() of a shared object of ctypes returns the object itself.

It has to allocate memory, and to copy what is in it.
"""

from multiprocessing import sharedctypes

sharedctypes.copy = lambda obj: obj
