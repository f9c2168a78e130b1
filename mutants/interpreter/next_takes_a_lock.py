"""next() takes a lock, one for all iterators, so that no iterator has two threads inside.

It makes iterators safe, and has everybody wait for whoever waits inside one.
"""

import builtins
import sys
from threading import RLock

from mutants.tools import in_a_demo

original = builtins.next
lock = RLock()


def locked_next(iterator, *default):
    if not in_a_demo(sys._getframe(1)):
        return original(iterator, *default)
    with lock:
        return original(iterator, *default)


builtins.next = locked_next
