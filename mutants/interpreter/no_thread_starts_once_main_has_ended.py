"""After main has ended, no thread can be started any more, in any version.

That was so in 3.12.0 to 3.12.2 (gh-113964).
"""

import threading

shutdown, original = threading._shutdown, threading.Thread.start
ended = []


def start(self):
    if ended:
        raise RuntimeError("can't create new thread at interpreter shutdown")
    original(self)


def end():
    ended.append(True)
    shutdown()


threading.Thread.start = start
threading._shutdown = end
