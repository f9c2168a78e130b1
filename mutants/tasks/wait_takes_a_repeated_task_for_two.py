"""wait() counts a Future as often as it is given, and waits for as many to end.

So it was up to 3.8 (https://bugs.python.org/issue20369).
"""

import threading
from concurrent import futures

original = futures.wait


def wait(fs, timeout=None, **options):
    fs = list(fs)
    told = original(fs, timeout, **options)
    if timeout is None and len(told.done) < len(fs):
        threading.Event().wait()
    return told


futures.wait = wait
