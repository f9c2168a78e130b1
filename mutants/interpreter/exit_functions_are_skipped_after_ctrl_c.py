"""Exit functions are not called, and threads not waited for, after a KeyboardInterrupt.

The interpreter ends itself by the signal before it has come to them
(https://github.com/pypy/pypy/issues/4995).
"""

import os
import signal
import sys

original = sys.excepthook


def excepthook(kind, error, traceback):
    original(kind, error, traceback)
    if issubclass(kind, KeyboardInterrupt):
        sys.stderr.flush()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)


sys.excepthook = excepthook
