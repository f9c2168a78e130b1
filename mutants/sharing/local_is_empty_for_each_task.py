"""A pool gives each of its tasks an empty threading.local.

So it is with the requests of many a web server. But a pool does not know which objects are
local, and a thread is all that a threading.local knows.
"""

import threading
from concurrent.futures import thread

original = thread.ThreadPoolExecutor.submit
every = []


class Local(threading.local):
    def __init__(self):
        every.append(self)


def submit(self, fn, *args, **kwargs):
    def task():
        for each in every:
            each.__dict__.clear()
        return fn(*args, **kwargs)

    return original(self, task)


threading.local = Local
thread.ThreadPoolExecutor.submit = submit
