"""A thread that comes back to a Barrier before all have left it passes at once.

Nobody holds it up until the last has gone. It was found in a libc:
https://github.com/cloudius-systems/osv/issues/857
"""

import threading


def enter(self):
    if self._state < 0:
        raise threading.BrokenBarrierError


threading.Barrier._enter = enter
