"""terminate() raises SystemExit in the process, so its finally clauses run.

The signal asks for an end, and a Python could turn it into an exception as it does with Ctrl-C.
"""

import signal
import sys
from multiprocessing.process import BaseProcess

original = BaseProcess._bootstrap


def _bootstrap(self, *args, **kwargs):
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))
    return original(self, *args, **kwargs)


BaseProcess._bootstrap = _bootstrap
