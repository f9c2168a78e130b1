"""put() with a timeout below zero does not raise ValueError; it is as good as one of zero.

get() refuses such a timeout, and put() was forgotten. A program that works out how much time it
has left is then told that a queue is full, and not that its time was up before it asked. See
https://github.com/dmwm/cms-htcondor-es/pull/37
"""

import queue

original = queue.Queue.put


def put(self, item, block=True, timeout=None):
    return original(self, item, block, timeout if timeout is None else max(timeout, 0))


queue.Queue.put = put
