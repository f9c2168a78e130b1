"""A process whose target calls sys.exit() with a text ends with exit code 0.

What is not a number was not expected (https://bugs.python.org/issue13854).
"""

import sys

original = sys.exit


def exit_(status=None):
    if isinstance(status, str) and "multiprocessing" in sys.modules:
        from multiprocessing import process

        if process.current_process().name != "MainProcess":
            sys.stderr.write(status + "\n")
            original(0)
    original(status)


sys.exit = exit_
