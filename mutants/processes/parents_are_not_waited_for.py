"""join() of parent_process() returns at once."""

from multiprocessing import process

parent = getattr(process, "_ParentProcess", None)  # there since 3.8

if parent is not None:
    parent.join = lambda self, timeout=None: None
