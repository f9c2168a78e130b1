"""A Queue holds copies of the items that are put in.

A queue between processes does so, because it pickles them; between threads nothing has to.
"""

import copy
import queue

original = queue.Queue._put


def _put(self, item):
    original(self, copy.copy(item))


queue.Queue._put = _put
