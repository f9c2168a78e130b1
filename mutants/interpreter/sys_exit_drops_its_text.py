"""sys.exit() with a text ends with status 1, and writes the text nowhere."""

import sys

original = sys.exit


def leave(status=None):
    original(1 if isinstance(status, str) else status)


sys.exit = leave
