"""join() raises RuntimeError when the threads that are joined wait for one another.

For a thread that joins itself it does. The locks of Python's import system look for longer
circles as well, and raise an error in place of a deadlock.
"""

import threading

original = threading.Thread.join
guard = threading.Lock()
awaited = {}


def join(self, timeout=None):
    here = threading.current_thread()
    with guard:
        awaited[here] = self
        last = self
        while last in awaited and last is not here:
            last = awaited[last]
        if last is here:
            del awaited[here]
            raise RuntimeError("cannot join a thread that waits for the current one")
    try:
        original(self, timeout)
    finally:
        with guard:
            del awaited[here]


threading.Thread.join = join
