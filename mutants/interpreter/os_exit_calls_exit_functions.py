"""os._exit() calls the exit functions before it ends the process.

The C library has exit() and _exit(), and this is what sets them apart.
"""

import atexit
import os

original = os._exit


def _exit(status):
    atexit._run_exitfuncs()
    original(status)


os._exit = _exit
