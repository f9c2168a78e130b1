"""os.fork() does not warn, however many threads there are.

Where the system does not tell how many threads a process has, a Python may count none.
"""

import os
import warnings

original = os.fork


def fork():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return original()


os.fork = fork
