"""A program that writes into a pipe which nobody reads ends with status 1, and not by a signal.

Python ignores SIGPIPE, and up to Python 3.1 the programs that it started did the same (gh-45993).
"""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if isinstance(args, list):
        args = [one.replace("SIG_DFL", "SIG_IGN") for one in args]
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
