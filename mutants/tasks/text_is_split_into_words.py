"""Popen() splits a text at its blanks into a program and its arguments."""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if isinstance(args, str) and not options.get("shell"):
        args = args.split()
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
