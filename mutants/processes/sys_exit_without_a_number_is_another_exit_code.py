"""A process whose target calls sys.exit() without a number ends with 1 instead of 0, or with 0.

What no number is was one thing up to 3.8, and is another since then.
"""

import sys
from multiprocessing import process

original = process.BaseProcess.run


def run(self):
    try:
        original(self)
    except SystemExit as error:
        if error.code is None:
            sys.exit(1 if sys.version_info >= (3, 9) else 0)
        raise


process.BaseProcess.run = run
