"""put() wakes a waiting thread only if the queue was empty before.

The first is on its way then, but it takes one item, and the others are left asleep.
Something of the kind, with a flag that is never reset, was reported to gevent:
https://github.com/gevent/gevent/issues/476
"""

import queue

original = queue.Queue.__init__


def __init__(self, maxsize=0):
    original(self, maxsize)
    notify = self.not_empty.notify

    def notify_at_first(number=1):
        if self._qsize() <= 1:
            notify(number)

    self.not_empty.notify = notify_at_first


queue.Queue.__init__ = __init__
