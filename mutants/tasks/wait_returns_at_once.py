"""wait() returns at once, and tells which tasks are done.

With a timeout of 0 that is what it is for.
"""

from concurrent import futures

original = futures.wait

futures.wait = lambda tasks, timeout=None, return_when=None: original(tasks, 0)
