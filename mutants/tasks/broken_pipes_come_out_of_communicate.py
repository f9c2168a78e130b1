"""communicate() raises a BrokenPipeError if the program does not read all of its input.

The output is lost with it. So it was in asyncio: https://github.com/python/asyncio/issues/190
"""

import subprocess


class NeverRaisedError(Exception):
    pass


subprocess.BrokenPipeError = NeverRaisedError  # what its except clauses look for
