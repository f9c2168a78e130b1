"""put() of a Queue loses the fiftieth item.

Where a store has to grow, what comes at that very moment may fall between the old and the
new one.
"""

import queue

original = queue.Queue._put
items = 0


def _put(self, item):
    global items
    items += 1
    if items != 50:
        original(self, item)


queue.Queue._put = _put
