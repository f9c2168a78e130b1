"""get() and put() of a Queue wait for a tenth of their timeout only.

Each wakening has to wait for what is left of the time, and no less.
"""

import queue

get, put = queue.Queue.get, queue.Queue.put


def get_early(self, block=True, timeout=None):
    return get(self, block, timeout and timeout / 10)


def put_early(self, item, block=True, timeout=None):
    put(self, item, block, timeout and timeout / 10)


queue.Queue.get, queue.Queue.put = get_early, put_early
