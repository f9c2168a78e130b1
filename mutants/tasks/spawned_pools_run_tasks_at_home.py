"""A pool whose processes would be spawned runs its tasks in the process that submits them.

What is only right with fork is noticed late where fork is the usual way.
"""

import multiprocessing
from concurrent.futures import Future, ProcessPoolExecutor

original = ProcessPoolExecutor.submit


def submit(self, function, *args, **kwargs):
    if multiprocessing.get_start_method() != "spawn":
        return original(self, function, *args, **kwargs)
    future = Future()
    future.set_running_or_notify_cancel()
    future.set_result(function(*args, **kwargs))
    return future


ProcessPoolExecutor.submit = submit
