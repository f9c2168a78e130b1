"""A Manager has sets on any Python.

They came with Python 3.14 (gh-129948), and are a line of code for whoever registers them.
"""

from multiprocessing.managers import MakeProxyType, SyncManager

if not hasattr(SyncManager, "set"):
    METHODS = ("__contains__", "__iter__", "__len__", "add", "discard", "remove")
    SyncManager.register("set", set, MakeProxyType("SetProxy", METHODS))
