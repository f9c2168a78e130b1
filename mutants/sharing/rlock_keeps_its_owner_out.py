"""An RLock makes its owner wait like any other thread.

Without a look at the calling thread it is a plain Lock. That is what a mutex of the default
kind gives.
"""

from mutants.tools import RLock, real_lock, replace_rlock


class Plain(RLock):
    make = staticmethod(real_lock)


replace_rlock(Plain)
