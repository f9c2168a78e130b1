"""Ctrl-C does nothing while Python waits for its last threads.

A program whose thread hangs can then be stopped by SIGKILL alone. Before 3.15.0 Python waited again
after each Ctrl-C: https://github.com/python/cpython/pull/139129
"""

import signal
import threading

original = threading._shutdown


def _shutdown():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    original()


threading._shutdown = _shutdown
