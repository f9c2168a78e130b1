"""Exit functions are not called after sys.exit() with a text.

What is not a number has a way of its own, which prints the text and ends the process.
"""

import os
import sys

original = sys.exit


def exit_(status=None):
    if isinstance(status, str):
        sys.stderr.write(status + "\n")
        sys.stderr.flush()
        os._exit(1)
    original(status)


sys.exit = exit_
