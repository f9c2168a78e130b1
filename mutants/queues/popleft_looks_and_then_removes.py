"""popleft() of a deque reads its first item, and removes it in a second step.

So it would be if it were written in Python.
"""

import collections
from time import sleep

original = collections.deque


class deque(original):
    def popleft(self):
        item = self[0]
        if len(self) % 3 == 0:
            sleep(0.0001)
        original.popleft(self)
        return item


collections.deque = deque
