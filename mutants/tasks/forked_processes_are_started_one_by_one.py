"""A pool of processes that are forked starts them one by one, when tasks come.

So it was in Python 3.9.0, and a fork beside other threads could deadlock (gh-90622).
"""

from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.submit


def submit(self, *args, **kwargs):
    self._safe_to_dynamically_spawn_children = True
    return original(self, *args, **kwargs)


ProcessPoolExecutor.submit = submit
