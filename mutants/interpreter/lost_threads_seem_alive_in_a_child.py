"""In a forked child, join() of a thread that exists in the parent alone never returns.

The lock by which one learns of its end was held at the fork, and nobody releases it
(https://bugs.python.org/issue6643).
"""

import os
import threading

original = os.fork
original_join = threading.Thread.join
lost = set()


def fork():
    others = [one for one in threading.enumerate() if one is not threading.current_thread()]
    child = original()
    if child == 0:
        lost.update(others)
    return child


def join(self, timeout=None):
    if self in lost:
        threading.Event().wait(timeout)
    return original_join(self, timeout)


os.fork = fork
threading.Thread.join = join
