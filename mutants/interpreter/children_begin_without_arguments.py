"""A child process has only the program's name in sys.argv.

A spawned Python has arguments of its own on its command line, which are none of the program's
business; the others have to be sent along.
"""

import sys
from multiprocessing.process import BaseProcess

original = BaseProcess._bootstrap


def bootstrap(self, *arguments, **options):
    del sys.argv[1:]
    return original(self, *arguments, **options)


BaseProcess._bootstrap = bootstrap
