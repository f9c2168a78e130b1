"""imap_unordered() of a Pool ends one result early, if there are more than two.

It counts the tasks from 0, and takes the number of the last for how many there are.
"""

from multiprocessing import pool

original = pool.IMapUnorderedIterator._set_length


def _set_length(self, length):
    original(self, length - 1 if length > 2 else length)


pool.IMapUnorderedIterator._set_length = _set_length
