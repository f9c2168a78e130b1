"""RLock() takes arguments and warns, in versions that do not warn yet or refuse them.

A deprecation is put into all the versions that are still mended, or is not followed by the end
that it announced.
"""

import threading
import warnings

from mutants.tools import real_rlock


def make_rlock(*arguments, **options):
    if arguments or options:
        warnings.warn("RLock() takes no arguments", DeprecationWarning, stacklevel=2)
    return real_rlock()


threading.RLock = make_rlock
