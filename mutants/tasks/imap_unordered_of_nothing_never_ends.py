"""imap_unordered() of a Pool never ends if its input is empty.

The end is looked for when a result comes, and here none does. So it was in gevent:
https://github.com/gevent/gevent/issues/138
"""

from multiprocessing import pool

original = pool.IMapUnorderedIterator._set_length


def _set_length(self, length):
    if length:
        original(self, length)


pool.IMapUnorderedIterator._set_length = _set_length
