"""sys.exit() with threads still running ends the process at once.

The exit status is settled, so what else is there to wait for?
"""

import os
import sys
import threading

original = sys.exit


def leave(status=None):
    if threading.current_thread() is threading.main_thread() and isinstance(status, int):
        os._exit(status)
    original(status)


sys.exit = leave
