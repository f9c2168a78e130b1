"""get() of a Queue leaves the last item there, so the next get() returns it as well.

An end that is reached too early, by one, is the classic mistake with a ring or a linked list.
"""

import queue


def _get(self):
    return self.queue.popleft() if len(self.queue) > 1 else self.queue[0]


queue.Queue._get = _get
