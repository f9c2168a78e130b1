"""An RLock makes its owner wait like everybody else.

Without the look at who is asking it is a plain Lock. That is what one gets from a mutex of
the default kind.
"""

from mutants.tools import RLock, real_lock, replace_rlock


class Plain(RLock):
    make = staticmethod(real_lock)


replace_rlock(Plain)
