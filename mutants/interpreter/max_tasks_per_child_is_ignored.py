"""A pool of processes takes max_tasks_per_child, in any version, and its workers live on.

It is counted in the worker, and it is the pool that would have to start another.
"""

from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.__init__


def __init__(self, *arguments, max_tasks_per_child=None, **options):
    original(self, *arguments, **options)


ProcessPoolExecutor.__init__ = __init__
