"""A pool of processes starts all its processes when the first task comes, however they start.

So it was up to Python 3.8 (bpo-39207), and so it is again where they are forked (gh-90622).
"""

from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.submit


def submit(self, *args, **kwargs):
    self._safe_to_dynamically_spawn_children = False
    return original(self, *args, **kwargs)


ProcessPoolExecutor.submit = submit
