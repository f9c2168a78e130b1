"""DEVNULL is taken for None, so a program writes where its starter does.

Both stand for "no pipe".
"""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *arguments, **options):
    for name in ("stdin", "stdout", "stderr"):
        if options.get(name) == subprocess.DEVNULL:
            options[name] = None
    original(self, *arguments, **options)


subprocess.Popen.__init__ = __init__
