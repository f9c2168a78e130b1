"""A thread cannot be started once the main thread has ended.

CPython was so from 3.12.0 to 3.12.2: gh-113964.
"""

import threading

shutdown = threading._shutdown
start = threading.Thread.start
ended = []


def remember():
    ended.append(True)
    shutdown()


def start_while_main_runs(self):
    if ended:
        raise RuntimeError("can't create new thread at interpreter shutdown")
    start(self)


threading._shutdown = remember
threading.Thread.start = start_while_main_runs
