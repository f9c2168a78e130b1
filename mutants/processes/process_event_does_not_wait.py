"""wait() of an Event between processes returns at once.

What several processes see must lie in memory that they share, or each sees a flag of its own.
"""

from multiprocessing import synchronize

synchronize.Event.wait = lambda self, timeout=None: True
