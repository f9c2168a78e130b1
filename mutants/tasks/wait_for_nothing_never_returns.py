"""futures.wait() of no tasks never returns.

It waits for the first task to tell it that it is done, and looks whether all are then. joblib
waited so for nothing: https://github.com/joblib/joblib/issues/292
"""

import threading
from concurrent import futures

original = futures.wait


def wait(tasks, *arguments, **options):
    tasks = list(tasks)
    if not tasks:
        threading.Event().wait()
    return original(tasks, *arguments, **options)


futures.wait = wait
