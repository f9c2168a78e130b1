"""What run() returns does not tell which program was run."""

import subprocess

original = subprocess.CompletedProcess.__init__


def __init__(self, args, *arguments, **options):
    original(self, None, *arguments, **options)


subprocess.CompletedProcess.__init__ = __init__
