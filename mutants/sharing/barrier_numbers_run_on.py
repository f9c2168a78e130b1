"""The numbers that wait() of a Barrier returns go on from round to round.

A counter that tells who came first is not put back when the round is over. libuv's barrier gave
numbers above 0 to more than it should when twice as many threads came:
https://github.com/libuv/libuv/issues/2020
"""

import threading

original = threading.Barrier.wait


def wait(self, timeout=None):
    with self._cond:
        self.calls = getattr(self, "calls", -1) + 1
        group = self.calls // self.parties
    return original(self, timeout) + self.parties * (group % 2)


threading.Barrier.wait = wait
