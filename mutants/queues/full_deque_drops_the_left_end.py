"""appendleft() to a deque that is full drops the item that was at the left."""

import collections

original = collections.deque


class deque(original):
    def appendleft(self, item):
        if len(self) == self.maxlen:
            self.popleft()
        super().appendleft(item)


collections.deque = deque
