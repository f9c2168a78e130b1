"""A Lock between processes has locked() on any Python.

It came with Python 3.14, and could have been added to older ones.
"""

from multiprocessing.synchronize import SemLock

if not hasattr(SemLock, "locked"):
    SemLock.locked = lambda self: self._semlock._is_zero()
