"""What a program prints and cannot be decoded is replaced, whatever errors says."""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *arguments, encoding=None, errors=None, **options):
    errors = "replace" if encoding else errors
    original(self, *arguments, encoding=encoding, errors=errors, **options)


subprocess.Popen.__init__ = __init__
