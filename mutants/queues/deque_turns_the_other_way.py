"""rotate() of a deque turns to the left."""

import collections

original = collections.deque


class deque(original):
    def rotate(self, steps=1):
        super().rotate(-steps)


collections.deque = deque
