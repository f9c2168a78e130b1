"""All Locks are the same lock.

A lock that is kept in a table under its address is shared by mistake as soon as two locks
fall into one slot; and one global lock for everything is the oldest shortcut of all.
"""

from mutants.tools import Lock, real_lock, replace_lock

the_only_one = real_lock()


class Shared(Lock):
    make = staticmethod(lambda: the_only_one)


replace_lock(Shared)
