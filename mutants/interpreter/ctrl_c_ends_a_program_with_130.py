"""A program that Ctrl-C has ended has the exit status 130, on any version.

That is how a shell puts it. Since 3.8 a Python ends itself with SIGINT, so that its
starter can tell; before, it says 1 (bpo-1054041).
"""

import atexit
import os
import sys

original = sys.excepthook


def end():
    sys.stderr.flush()
    os._exit(130)


def excepthook(kind, error, traceback):
    original(kind, error, traceback)
    if issubclass(kind, KeyboardInterrupt):
        atexit.register(end)


sys.excepthook = excepthook
