"""A thread that fails calls sys.excepthook, and never threading.excepthook.

A single hook for everything is what a reader expects who does not know that there are two.
"""

import sys
import threading

run = threading.Thread.run


def run_and_tell(self):
    try:
        run(self)
    except Exception:
        sys.excepthook(*sys.exc_info())


threading.Thread.run = run_and_tell
