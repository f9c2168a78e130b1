"""is_alive() of parent_process() is always false."""

from multiprocessing import process

parent = getattr(process, "_ParentProcess", None)  # there since 3.8

if parent is not None:
    parent.is_alive = lambda self: False
