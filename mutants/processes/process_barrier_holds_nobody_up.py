"""wait() of a Barrier between processes returns at once.

What is counted by each process for itself is never enough, or always.
"""

from multiprocessing import synchronize

synchronize.Barrier.wait = lambda self, timeout=None: 0
