"""What main has printed last is not written if an exception ends it.

Only the end that all goes well for had been given the flush (https://bugs.python.org/issue13812
is the same in a child process).
"""

import os
import sys

original = sys.excepthook


def excepthook(kind, error, traceback):
    original(kind, error, traceback)
    if issubclass(kind, Exception):
        sys.stderr.flush()
        for number in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)


sys.excepthook = excepthook
