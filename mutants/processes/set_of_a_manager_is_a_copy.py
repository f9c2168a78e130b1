"""A set of a Manager is an ordinary set, of which each process has a copy.

The server has to hold the set, and to give out a proxy; set() of old did neither.
"""

from multiprocessing.managers import SyncManager

if hasattr(SyncManager, "set"):
    SyncManager.set = lambda self, *items: set(*items)
