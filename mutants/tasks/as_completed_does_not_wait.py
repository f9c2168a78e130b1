"""as_completed() yields tasks that are not completed, the last one first.

What was handed over last is on top of the pile.
"""

from concurrent import futures

futures.as_completed = lambda tasks, timeout=None: iter(list(tasks)[::-1])
