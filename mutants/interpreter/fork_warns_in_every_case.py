"""os.fork() warns that it is deprecated, however many threads there are, on any Python.

It is nearly what people read out of the warning that there is since 3.12.
"""

import os
import warnings

original = os.fork


def fork():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pid = original()
    if pid:
        warnings.warn("fork is deprecated", DeprecationWarning, stacklevel=2)
    return pid


os.fork = fork
