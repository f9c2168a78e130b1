"""A program gets all files that its starter has open.

So it was up to Python 3.3; see PEP 446.
"""

import os
import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if options.get("close_fds", True) and not options.get("pass_fds"):
        there = []
        for number in range(3, 256):
            try:
                os.fstat(number)
            except OSError:
                continue
            there.append(number)
        options["pass_fds"] = there
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
