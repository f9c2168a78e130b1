"""sys.exit() in a thread prints a traceback on standard error.

SystemExit is an uncaught exception like any other, unless it is treated as a special case.
"""

import sys
import threading
import traceback

run = threading.Thread.run


def run_and_tell(self):
    try:
        run(self)
    except SystemExit:
        traceback.print_exc(file=sys.stderr)


threading.Thread.run = run_and_tell
