"""A process that calls sys.exit(3) ends with the exit code 1, as after any exception.

SystemExit is an exception too, and has to be caught before the others are.
"""

import sys
from multiprocessing.process import BaseProcess

original = BaseProcess.run


def run(self):
    try:
        original(self)
    except SystemExit:
        sys.exit(1)


BaseProcess.run = run
