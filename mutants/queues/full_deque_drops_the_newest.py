"""append() to a deque that has reached its maxlen drops the new item."""

import collections

original = collections.deque


class deque(original):
    def append(self, item):
        if self.maxlen is None or len(self) < self.maxlen:
            original.append(self, item)


collections.deque = deque
