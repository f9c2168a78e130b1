"""sys.exit() in a thread ends the whole process, with exit status 0.

The name promises as much, and the exit() of C does it.
"""

import os
import sys
import threading

run = threading.Thread.run


def run_or_exit(self):
    try:
        run(self)
    except SystemExit:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)


threading.Thread.run = run_or_exit
